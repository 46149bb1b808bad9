import { ModelFormatError } from './model-format-error'

/** The numbers as float32, little-endian. */
export function encodeFloats(numbers: Float32Array): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 4)
  const view = new DataView(bytes.buffer)
  numbers.forEach((number, i) => {
    view.setFloat32(i * 4, number, true)
  })
  return bytes
}

/** @throws {ModelFormatError} where the section holds another count of numbers than expected */
export function decodeFloats(section: Uint8Array | undefined, expected: number): Float32Array {
  if (section?.byteLength !== expected * 4)
    throw new ModelFormatError(
      `A section has ${String(section?.byteLength ?? 0)} bytes; expected ${String(expected)} numbers of four.`,
    )
  const view = new DataView(section.buffer, section.byteOffset, section.byteLength)
  return Float32Array.from({ length: expected }, (_, i) => view.getFloat32(i * 4, true))
}

/** Seven bits of a number in each byte, the lowest first; the highest bit says that more follow. */
const BITS = 7
const MORE = 1 << BITS

/** Rising whole numbers as their distances, each in as few bytes as it needs. */
export function encodeRising(numbers: Int32Array): Uint8Array {
  const bytes: number[] = []
  let before = 0
  for (const number of numbers) {
    let distance = number - before
    before = number
    while (distance >= MORE) {
      bytes.push((distance & (MORE - 1)) | MORE)
      distance >>>= BITS
    }
    bytes.push(distance)
  }
  return Uint8Array.from(bytes)
}

/** @throws {ModelFormatError} where the last number is cut short */
export function decodeRising(section: Uint8Array | undefined): Int32Array {
  if (!section || (section.length > 0 && section[section.length - 1]! >= MORE))
    throw new ModelFormatError('A list of rising numbers is cut short.')
  const count = section.reduce((sum, byte) => sum + (byte < MORE ? 1 : 0), 0)
  const numbers = new Int32Array(count)
  let at = 0
  let number = 0
  let shift = 0
  for (const byte of section) {
    number += (byte & (MORE - 1)) << shift
    shift += BITS
    if (byte >= MORE) continue
    numbers[at++] = number
    shift = 0
  }
  return numbers
}
