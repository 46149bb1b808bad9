/** One file in a ZIP archive, as the archive's directory lists it. */
export interface ZipEntry {
  /** As the archive has it: anything, "../../etc/passwd" too. */
  readonly path: string
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number
  readonly isEncrypted: boolean
  /** Bytes it takes in the archive. */
  readonly packedBytes: number
  /** Bytes it says it unpacks to. */
  readonly statedBytes: number
  /** Where its local header begins, in bytes from the archive's own beginning. */
  readonly offset: number
}

/** Where the directory lies. @see APPNOTE.TXT 4.3.16 and 4.3.14, the ZIP file format */
export interface ZipEnd {
  readonly start: number
  readonly bytes: number
  readonly entries: number
}

const END_SIGNATURE = 0x06054b50
const END_BYTES = 22
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50
const ZIP64_LOCATOR_BYTES = 20
const ENTRY_SIGNATURE = 0x02014b50
const ENTRY_BYTES = 46

/** The end record is followed by a comment of up to 65,535 bytes. */
export const ZIP_TAIL_BYTES = END_BYTES + 65_535 + ZIP64_LOCATOR_BYTES

const ENCRYPTED = 1
const UTF8 = 1 << 11
/** Stands for a number that is given in an extra field, in archives beyond 4 GB. */
const ELSEWHERE = 0xffffffff

/**
 * Where an archive's directory lies, by the last bytes of the archive; null where there is none: the
 * file is cut, or no archive, or one beyond 4 GB, which no browser would read anyway.
 */
export function findZipEnd(tail: Uint8Array): ZipEnd | null {
  const view = viewOf(tail)
  for (let at = tail.length - END_BYTES; at >= 0; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue
    const locator = at - ZIP64_LOCATOR_BYTES
    if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR_SIGNATURE) return null
    const entries = view.getUint16(at + 10, true)
    const bytes = view.getUint32(at + 12, true)
    const start = view.getUint32(at + 16, true)
    return start === ELSEWHERE ? null : { start, bytes, entries }
  }
  return null
}

/** The entries that a directory lists; null where it is damaged. */
export function readZipDirectory(
  directory: Uint8Array,
  { entries: count }: ZipEnd,
): readonly ZipEntry[] | null {
  const view = viewOf(directory)
  const entries: ZipEntry[] = []
  for (let at = 0, i = 0; i < count; i++) {
    if (at + ENTRY_BYTES > directory.length) return null
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) return null
    const flags = view.getUint16(at + 8, true)
    const nameBytes = view.getUint16(at + 28, true)
    const end = at + ENTRY_BYTES + nameBytes
    entries.push({
      path: decodeName(directory.subarray(at + ENTRY_BYTES, end), (flags & UTF8) !== 0),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & ENCRYPTED) !== 0,
      packedBytes: view.getUint32(at + 20, true),
      statedBytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at = end + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Without its flag a name is in whatever the packing machine used; mostly that is UTF-8 all the same. */
function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes)
  } catch {
    return new TextDecoder('latin1').decode(bytes)
  }
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
