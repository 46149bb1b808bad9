import { ModelFormatError } from './model-format-error'

/** "WSDM" read as a little-endian number: the first four bytes of every model file. */
export const MAGIC = 0x4d445357
/** Version of the container that `model-format.md` describes. */
export const FORMAT_VERSION = 1
/** Magic number, format version, kind, number of sections. */
export const HEADER_BYTES = 12

/** What a model file holds, as the header's `kind` says. */
export const MODEL_KINDS = {
  gazetteer: 1,
  vectors: 2,
  sequence: 3,
  parser: 4,
  reading: 5,
  ranker: 6,
  confidence: 7,
} as const

export type ModelKind = keyof typeof MODEL_KINDS

/**
 * The sections of a model file, as views into `bytes` without a copy.
 * @throws {ModelFormatError} when the bytes are no model of this kind and format, or are cut short.
 */
export function readContainer(bytes: Uint8Array, kind: ModelKind): readonly Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < HEADER_BYTES || view.getUint32(0, true) !== MAGIC)
    throw new ModelFormatError('This is no model file: its first bytes are not "WSDM".')
  const version = view.getUint16(4, true)
  if (version !== FORMAT_VERSION)
    throw new ModelFormatError(
      `The model has format version ${String(version)}; this engine reads version ${String(FORMAT_VERSION)}.`,
    )
  const foundKind = view.getUint16(6, true)
  if (foundKind !== MODEL_KINDS[kind])
    throw new ModelFormatError(
      `The model is of kind ${String(foundKind)}; expected ${String(MODEL_KINDS[kind])} (${kind}).`,
    )
  const count = view.getUint32(8, true)
  const sections: Uint8Array[] = []
  let offset = HEADER_BYTES
  for (let i = 0; i < count; i++) {
    if (offset + 4 > bytes.byteLength) throw cutShort(i, count)
    const length = view.getUint32(offset, true)
    offset += 4
    if (offset + length > bytes.byteLength) throw cutShort(i, count)
    sections.push(bytes.subarray(offset, offset + length))
    offset += length
  }
  return sections
}

function cutShort(found: number, expected: number): ModelFormatError {
  return new ModelFormatError(
    `The model is cut short: ${String(found)} whole sections found, ${String(expected)} expected.`,
  )
}
