import type { WordVectors } from '../network/word-vectors'
import { decodeFrontCoded } from './front-coding'
import { ModelFormatError } from './model-format-error'
import { readQuantised } from './quantised'
import { readContainer } from './read-container'

/**
 * The word vectors in these bytes; `model-format.md` describes the sections.
 * @throws {ModelFormatError}
 */
export function decodeVectors(bytes: Uint8Array): WordVectors {
  const [coded, table, numbers, ...more] = readContainer(bytes, 'vectors')
  if (!coded || !table || !numbers || more.length > 0)
    throw new ModelFormatError('The word vectors have not the three sections that are expected.')
  const words = decodeFrontCoded(coded)
  if (numbers.byteLength !== words.length * 2)
    throw new ModelFormatError(
      `The word vectors have ${String(words.length)} words but clusters for ${String(numbers.byteLength / 2)}.`,
    )
  // The table is one scale and a row of bytes for each word.
  const dimensions = Math.floor(Math.max(0, table.byteLength - 4) / Math.max(1, words.length))
  const { scale, values } = readQuantised(table, words.length * dimensions)
  const view = new DataView(numbers.buffer, numbers.byteOffset, numbers.byteLength)
  return {
    rows: new Map(words.map((word, row) => [word, row])),
    dimensions,
    values,
    scale,
    clusters: Uint16Array.from(words, (_, row) => view.getUint16(row * 2, true)),
  }
}
