/** Bytes that one number takes at most. */
const WIDEST = 5

/** Lists of whole numbers one after the other, small ones in one byte each. */
export interface PackedLists {
  readonly bytes: Uint8Array
  /** Where each list ends in the bytes. */
  readonly ends: Uint32Array
}

/**
 * Packs numbers below 2³²: seven bits each, the highest bit says that more follow.
 * @param ends where each list ends among the values
 */
export function packLists(values: Uint32Array, ends: Uint32Array): PackedLists {
  const bytes = new Uint8Array(values.length * WIDEST)
  const byteEnds = new Uint32Array(ends.length)
  let length = 0
  let at = 0
  for (let list = 0; list < ends.length; list++) {
    for (const end = ends[list] ?? 0; at < end; at++) {
      let rest = values[at] ?? 0
      while (rest > 0x7f) {
        bytes[length++] = (rest & 0x7f) | 0x80
        rest >>>= 7
      }
      bytes[length++] = rest
    }
    byteEnds[list] = length
  }
  return { bytes: bytes.slice(0, length), ends: byteEnds }
}

/** The numbers of one list. */
export function unpackList({ bytes, ends }: PackedLists, list: number): Uint32Array {
  const start = ends[list - 1] ?? 0
  const end = ends[list] ?? 0
  const values = new Uint32Array(end - start)
  let count = 0
  let value = 0
  let shift = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    value |= (byte & 0x7f) << shift
    if (byte > 0x7f) shift += 7
    else {
      values[count++] = value
      value = 0
      shift = 0
    }
  }
  return values.subarray(0, count)
}
