/** What a part of the index is made of. */
export type Part = Uint8Array | Uint32Array | string

/** Where a part stands: its kind, and its length in bytes. */
type PartNote = readonly [kind: 'bytes' | 'numbers' | 'text', length: number]

/** Rises whenever the parts come to mean something else; what an older program has packed is not read. */
const FORMAT = 1

/** Parts begin where 32-bit numbers may. */
const ALIGNMENT = 4

/**
 * One run of bytes that holds all parts: the length of a table of contents in four bytes
 * (little-endian), that table as JSON, then the parts.
 */
export function packParts(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const pieces = parts.map((part) => {
    if (typeof part === 'string') return encoder.encode(part)
    return new Uint8Array(part.buffer, part.byteOffset, part.byteLength)
  })
  const notes = parts.map((part, i): PartNote => [kindOf(part), pieces[i]?.length ?? 0])
  const contents = encoder.encode(JSON.stringify({ format: FORMAT, notes }))
  const begin = align(ALIGNMENT + contents.length)
  const total = pieces.reduce((sum, piece) => sum + align(piece.length), begin)
  const packed = new Uint8Array(total)
  new DataView(packed.buffer).setUint32(0, contents.length, true)
  packed.set(contents, ALIGNMENT)
  let at = begin
  for (const piece of pieces) {
    packed.set(piece, at)
    at += align(piece.length)
  }
  return packed
}

/** The parts again, in the same order, as views of the same memory; null for what is not of this format. */
export function unpackParts(packed: Uint8Array<ArrayBuffer>): readonly Part[] | null {
  // 32-bit numbers can only be viewed where they are aligned.
  const bytes = packed.byteOffset % ALIGNMENT === 0 ? packed : packed.slice()
  const notes = readNotes(bytes)
  if (!notes) return null
  const decoder = new TextDecoder()
  let at = align(ALIGNMENT + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true))
  return notes.map(([kind, length]) => {
    const piece = bytes.subarray(at, at + length)
    at += align(length)
    if (kind === 'text') return decoder.decode(piece)
    return kind === 'bytes'
      ? piece
      : new Uint32Array(piece.buffer, piece.byteOffset, length / Uint32Array.BYTES_PER_ELEMENT)
  })
}

function readNotes(bytes: Uint8Array<ArrayBuffer>): readonly PartNote[] | null {
  if (bytes.length < ALIGNMENT) return null
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  try {
    const contents: unknown = JSON.parse(
      new TextDecoder().decode(bytes.subarray(ALIGNMENT, ALIGNMENT + length)),
    )
    const { format, notes } = contents as { format: number; notes: readonly PartNote[] }
    const end = notes.reduce((sum, note) => sum + align(note[1]), align(ALIGNMENT + length))
    return format === FORMAT && end === bytes.length ? notes : null
  } catch {
    return null
  }
}

function kindOf(part: Part): PartNote[0] {
  if (typeof part === 'string') return 'text'
  return part instanceof Uint8Array ? 'bytes' : 'numbers'
}

function align(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT
}
