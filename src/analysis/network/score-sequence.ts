import { planKernels, upToFour } from './kernels'
import { createRowCache } from './row-cache'
import type { SequenceModel } from './sequence-model'
import type { WideFeatures } from './wide-features'
import { addWideRow } from './wide-lookup'
import { fillWordInput } from './word-input'
import type { WordTraits } from './word-traits'
import type { WordVectors } from './word-vectors'

/** Scores the tokens of one sentence after the other; keeps what it has computed of words, and nothing else. */
export interface SequenceScorer {
  /** Where the hidden layer of all tokens of a document starts from, given its vector and flags that all of them have. */
  readonly projectTopic: (topic: Float32Array, flags?: readonly number[]) => Float32Array
  /**
   * A row of label scores for each token of a sentence.
   * @param addFlags calls `add` with each flag of token i
   * @param topic what `projectTopic` gave for the document; null for none
   * @param isWanted tells by a 1 the tokens whose scores are asked for, all others get zeros; null for all
   */
  readonly scoreTokens: (
    traits: readonly WordTraits[],
    addFlags: (i: number, add: (flag: number) => void) => void,
    topic: Float32Array | null,
    isWanted?: Uint8Array | null,
  ) => Float32Array
}

/** Words that are kept: at most 30 MB. Of the words of news one in twenty is not among the last so many different ones. */
const KEPT_WORDS = 6000
/** Tokens that are scored before there may be need for more room: nearly all sentences are shorter. */
const CHUNK = 400
const BYTES = 4

/**
 * The scorer of a model. What one word adds to the hidden layer of its neighbours, and what its own sparse features add
 * to their labels, is computed when it is first asked for and kept: a token is then a sum of rows, and looking up its
 * pairs.
 */
export function createSequenceScorer(
  model: SequenceModel,
  vectors: WordVectors,
  features: WideFeatures,
): SequenceScorer {
  const { radius, wide, bias, chain } = model
  const L = chain.labels
  const { reach } = features
  const far = Math.max(radius, reach)
  const parts = 2 * far + 1
  const allParts = (1 << parts) - 1
  const spots = 2 * radius + 1
  const inputs = vectors.dimensions + model.subwordWidth

  const layout = planKernels()
  const windows = Array.from({ length: spots }, (_, p) =>
    layout.matrix(model.window, inputs, model.hidden, p * inputs * model.hidden),
  )
  const H = upToFour(model.hidden)
  const flagRows = layout.matrix(model.flags, model.flags.length / model.hidden, model.hidden)
  const topicRows =
    model.topic && layout.matrix(model.topic, model.topic.length / model.hidden, model.hidden)
  const output = layout.matrix(model.output, model.hidden, L)
  const W = output.width
  const outside = layout.block((2 * reach + 1) * W)
  const topicInput = layout.block(vectors.dimensions)
  const origin = layout.block(H)
  const layer = layout.block(H)
  const sums = layout.block(W)
  const addresses = layout.block(1 + spots + 2 * flagRows.rows)
  const wideStart = spots * H
  const inputStart = wideStart + (2 * reach + 1) * W
  const rowBytes = (inputStart + upToFour(inputs)) * BYTES
  const kept = layout.block((KEPT_WORDS * rowBytes) / BYTES)
  const kernels = layout.open()
  const cache = createRowCache(KEPT_WORDS)
  const keptValues = kernels.floats(kept)
  const originValues = kernels.floats(origin)
  const layerValues = kernels.floats(layer)
  const sumValues = kernels.floats(sums)
  const topicValues = kernels.floats(topicInput)
  const addressList = kernels.integers(addresses)

  let keySums: Float32Array = new Float32Array(W)
  let keyStart = 0
  const addKey = (key: number) => {
    addWideRow(wide, key, keySums, keyStart)
  }
  let count = 0
  const flagBytes = H * BYTES
  const addFlag = (flag: number) => {
    addressList[count++] = flagRows.at + flag * flagBytes
  }
  for (let offset = -reach; offset <= reach; offset++)
    addWordKeys(null, offset, kernels.floats(outside), 0)

  function addWordKeys(
    word: WordTraits | null,
    offset: number,
    values: Float32Array,
    start: number,
  ): void {
    keySums = values
    keyStart = start + (offset + reach) * W
    features.wordKeys(word, offset, addKey)
  }

  /** Computes what a word adds to the tokens for which `missing` has a bit: the lowest is for the token furthest behind it. */
  function computeParts(word: WordTraits, row: number, missing: number): void {
    const start = (row * rowBytes) / BYTES
    if (cache.parts[row] === 0) fillWordInput(word, vectors, model, keptValues, start + inputStart)
    const input = kept.at + (start + inputStart) * BYTES
    for (let part = 0; part < parts; part++) {
      if (!(missing & (1 << part))) continue
      const offset = part - far
      if (Math.abs(offset) <= radius) {
        const at = start + (offset + radius) * H
        keptValues.fill(0, at, at + H)
        const window = windows[offset + radius]!
        kernels.project(input, window.at, kept.at + at * BYTES, window.rows, H)
      }
      if (Math.abs(offset) <= reach) {
        const at = start + wideStart + (offset + reach) * W
        keptValues.fill(0, at, at + W)
        addWordKeys(word, offset, keptValues, start + wideStart)
      }
    }
    cache.parts[row]! |= missing
  }

  /** What is wanted of token u for those between `from` and `to` that are wanted themselves. */
  function wantedParts(u: number, from: number, to: number, isWanted: Uint8Array): number {
    let wanted = 0
    for (let part = 0; part < parts; part++) {
      const i = u + far - part
      if (i >= from && i < to && isWanted[i] === 1) wanted |= 1 << part
    }
    return wanted
  }

  /** Rows of the tokens from `first` on that somebody wants, and in them what is wanted; -1 for the others. */
  function openRows(
    traits: readonly WordTraits[],
    first: number,
    end: number,
    from: number,
    to: number,
    isWanted: Uint8Array | null,
  ): Int32Array {
    const found = new Int32Array(end - first).fill(-1)
    cache.open()
    for (let u = first; u < end; u++) {
      const wanted = isWanted ? wantedParts(u, from, to, isWanted) : allParts
      if (wanted === 0) continue
      const word = traits[u]!
      const row = cache.rowOf(word)
      const missing = wanted & ~cache.parts[row]!
      if (missing !== 0) computeParts(word, row, missing)
      found[u - first] = row
    }
    return found
  }

  /** What the words around token i have to say of its labels. */
  function addWide(traits: readonly WordTraits[], i: number, rowOf: Int32Array, first: number) {
    count = 0
    for (let offset = -reach; offset <= reach; offset++) {
      const u = i + offset
      const isInside = u >= 0 && u < traits.length
      const start = isInside
        ? kept.at + rowOf[u - first]! * rowBytes + wideStart * BYTES
        : outside.at
      addressList[count++] = start + (offset + reach) * W * BYTES
    }
    kernels.sumRows(addresses.at, count, sums.at, W)
    keySums = sumValues
    keyStart = 0
    features.pairKeys(traits, i, addKey)
    for (let y = 0; y < L; y++) sumValues[y]! *= wide.scale
  }

  function addHidden(
    traits: readonly WordTraits[],
    i: number,
    rowOf: Int32Array,
    first: number,
    addFlags: (i: number, add: (flag: number) => void) => void,
  ) {
    count = 0
    addressList[count++] = origin.at
    for (let p = Math.max(0, radius - i); p < spots && i + p - radius < traits.length; p++)
      addressList[count++] = kept.at + rowOf[i + p - radius - first]! * rowBytes + p * H * BYTES
    addFlags(i, addFlag)
    kernels.sumRows(addresses.at, count, layer.at, H)
    kernels.projectActive(layer.at, output.at, sums.at, sums.at, output.rows, W)
  }

  return {
    projectTopic(topic, flags = []) {
      originValues.set(bias)
      if (topicRows) {
        topicValues.set(topic)
        kernels.project(topicInput.at, topicRows.at, origin.at, topicRows.rows, H)
      }
      count = 0
      addressList[count++] = origin.at
      for (const flag of flags) addFlag(flag)
      kernels.sumRows(addresses.at, count, layer.at, H)
      return layerValues.slice(0, bias.length)
    },
    scoreTokens(traits, addFlags, topic, isWanted = null) {
      const n = traits.length
      const scores = new Float32Array(n * L)
      originValues.set(topic ?? bias)
      for (let from = 0; from < n; from += CHUNK) {
        const to = Math.min(n, from + CHUNK)
        const first = Math.max(0, from - far)
        const rowOf = openRows(traits, first, Math.min(n, to + far), from, to, isWanted)
        for (let i = from; i < to; i++) {
          if (isWanted && isWanted[i] === 0) continue
          addWide(traits, i, rowOf, first)
          addHidden(traits, i, rowOf, first, addFlags)
          for (let y = 0; y < L; y++) scores[i * L + y] = sumValues[y]!
        }
      }
      return scores
    },
  }
}

/** Ones wherever a one stands at most `reach` places away. */
export function widen(ones: Uint8Array, reach: number): Uint8Array {
  const widened = new Uint8Array(ones.length)
  ones.forEach((one, i) => {
    if (one === 1) widened.fill(1, Math.max(0, i - reach), i + reach + 1)
  })
  return widened
}
