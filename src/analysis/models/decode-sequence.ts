import type { SequenceModel } from '../network/sequence-model'
import { SUBWORD_ROWS } from '../network/subword-rows'
import { createWideLookup } from '../network/wide-lookup'
import { ModelFormatError } from './model-format-error'
import { decodeFloats, decodeRising } from './numbers'
import { decodeQuantised, readQuantised } from './quantised'
import { readContainer } from './read-container'

/** Labels, hidden units, radius, numbers of a word's parts, of its vector, of the document's vector, flags. */
export const SEQUENCE_SIZES = 7
const SECTIONS = 10

/**
 * The sequence model in these bytes; `model-format.md` describes the sections.
 * @param labels how many labels the caller has names for
 * @param dimensions of the word vectors it is to read
 * @throws {ModelFormatError}
 */
export function decodeSequence(
  bytes: Uint8Array,
  labels: number,
  dimensions: number,
): SequenceModel {
  const sections = readContainer(bytes, 'sequence')
  if (sections.length !== SECTIONS)
    throw new ModelFormatError(
      `The model has ${String(sections.length)} sections; expected ${String(SECTIONS)}.`,
    )
  const [L, hidden, radius, subwordWidth, V, topicSize, flagCount] = readSizes(sections[0]!)
  if (L !== labels || V !== dimensions)
    throw new ModelFormatError(
      `The model has ${String(L)} labels over vectors of ${String(V)} numbers; expected ${String(labels)} over ${String(dimensions)}.`,
    )
  const keys = decodeRising(sections[7])
  const wide = readQuantised(sections[8], keys.length * L)
  const chain = decodeFloats(sections[9], L * L + 2 * L)
  return {
    hidden,
    radius,
    subwordWidth,
    subwords: decodeQuantised(sections[1], SUBWORD_ROWS * subwordWidth),
    window: decodeQuantised(sections[2], (2 * radius + 1) * (V + subwordWidth) * hidden),
    flags: decodeQuantised(sections[3], flagCount * hidden),
    topic: topicSize === 0 ? null : decodeQuantised(sections[4], topicSize * hidden),
    bias: decodeFloats(sections[5], hidden),
    output: decodeQuantised(sections[6], hidden * L),
    wide: createWideLookup(keys, wide.values, L, wide.scale),
    chain: {
      labels: L,
      between: chain.subarray(0, L * L),
      first: chain.subarray(L * L, L * L + L),
      last: chain.subarray(L * L + L),
    },
  }
}

type Sizes = readonly [number, number, number, number, number, number, number]

function readSizes(section: Uint8Array): Sizes {
  if (section.byteLength !== SEQUENCE_SIZES * 2)
    throw new ModelFormatError(`The sizes of the model have ${String(section.byteLength)} bytes.`)
  const view = new DataView(section.buffer, section.byteOffset, section.byteLength)
  const size = (i: number) => view.getUint16(i * 2, true)
  return [size(0), size(1), size(2), size(3), size(4), size(5), size(6)]
}
