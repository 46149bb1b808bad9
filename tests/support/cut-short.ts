import { expect } from 'vitest'
import { ModelFormatError } from '../../src/analysis/models/model-format-error'

/**
 * Cuts a model file at every byte: none of it may be read as a model, and each refusal is one of ours.
 * @param decode is given the beginning of the file
 */
export function expectNoBeginningIsRead(
  file: Uint8Array,
  decode: (bytes: Uint8Array) => unknown,
): void {
  for (let length = 0; length < file.length; length += stepAt(length, file.length))
    expect(() => decode(file.subarray(0, length)), `${String(length)} bytes`).toThrow(
      ModelFormatError,
    )
}

/** Every byte near the ends, where headers and counts stand; steps in the middle of large tables. */
function stepAt(length: number, whole: number): number {
  const isNearEnd = length < 200 || whole - length < 2000
  return isNearEnd ? 1 : Math.min(997, whole - length - 1999)
}
