import { ModelFormatError } from './model-format-error'

/** Numbers as whole multiples of a scale, from -127 to 127. */
export interface Quantised {
  readonly scale: number
  readonly values: Int8Array
}

const LARGEST = 127
const SCALE_BYTES = 4

/** The numbers to 127 steps of the largest among them; their scale (float32), then a byte for each. */
export function encodeQuantised(numbers: Float32Array): Uint8Array {
  const largest = numbers.reduce((top, number) => Math.max(top, Math.abs(number)), 0)
  const scale = Math.fround(largest / LARGEST) || 1
  const bytes = new Uint8Array(SCALE_BYTES + numbers.length)
  new DataView(bytes.buffer).setFloat32(0, scale, true)
  const values = new Int8Array(bytes.buffer, SCALE_BYTES)
  numbers.forEach((number, i) => {
    values[i] = Math.max(-LARGEST, Math.min(LARGEST, Math.round(number / scale)))
  })
  return bytes
}

/**
 * The scale and the bytes of such a section.
 * @throws {ModelFormatError} where it holds another count of numbers than expected
 */
export function readQuantised(section: Uint8Array | undefined, expected: number): Quantised {
  if (section?.byteLength !== SCALE_BYTES + expected)
    throw new ModelFormatError(
      `A table has ${String(section?.byteLength ?? 0)} bytes; expected ${String(SCALE_BYTES + expected)}.`,
    )
  const view = new DataView(section.buffer, section.byteOffset, section.byteLength)
  const start = section.byteOffset + SCALE_BYTES
  return {
    scale: view.getFloat32(0, true),
    values: new Int8Array(section.buffer, start, expected),
  }
}

/**
 * The numbers of such a section, ready to reckon with.
 * @throws {ModelFormatError} where it holds another count of numbers than expected
 */
export function decodeQuantised(section: Uint8Array | undefined, expected: number): Float32Array {
  const { scale, values } = readQuantised(section, expected)
  return Float32Array.from(values, (value) => value * scale)
}
