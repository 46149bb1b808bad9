import {
  FORMAT_VERSION,
  HEADER_BYTES,
  MAGIC,
  MODEL_KINDS,
  type ModelKind,
} from '../analysis/models/read-container'

/** The bytes of a model file: the counterpart of `readContainer`. */
export function writeContainer(kind: ModelKind, sections: readonly Uint8Array[]): Uint8Array {
  const total = sections.reduce((sum, section) => sum + 4 + section.byteLength, HEADER_BYTES)
  const bytes = new Uint8Array(total)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint16(4, FORMAT_VERSION, true)
  view.setUint16(6, MODEL_KINDS[kind], true)
  view.setUint32(8, sections.length, true)
  let offset = HEADER_BYTES
  for (const section of sections) {
    view.setUint32(offset, section.byteLength, true)
    bytes.set(section, offset + 4)
    offset += 4 + section.byteLength
  }
  return bytes
}
