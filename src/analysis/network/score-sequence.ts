import { addProjection } from './add-projection'
import { createRowCache } from './row-cache'
import type { SequenceModel } from './sequence-model'
import type { WideFeatures } from './wide-features'
import { addWideRow } from './wide-lookup'
import { wordInput } from './word-input'
import type { WordTraits } from './word-traits'
import type { WordVectors } from './word-vectors'

/** Scores the tokens of one sentence after the other; keeps what it has computed of words, and nothing else. */
export interface SequenceScorer {
  /** What a document's vector adds to the hidden layer of all its tokens; zeros where the model has no eye for it. */
  readonly projectTopic: (topic: Float32Array) => Float32Array
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

/** Words whose sums are kept; some 45,000 words of news have as many different ones. */
const KEPT_WORDS = 6000

/**
 * The scorer of a model. What one word adds to the hidden layer of its neighbours, and what its own sparse features add
 * to their labels, is computed once and kept: a token is then a handful of additions, and looking up its pairs.
 */
export function createSequenceScorer(
  model: SequenceModel,
  vectors: WordVectors,
  features: WideFeatures,
): SequenceScorer {
  const { hidden: H, radius, window, flags, bias, output, wide, subwords, subwordWidth } = model
  const L = model.chain.labels
  const spots = 2 * radius + 1
  const { reach } = features
  const wideStart = spots * H
  const cache = createRowCache(wideStart + (2 * reach + 1) * L, KEPT_WORDS)
  const layer = new Float32Array(H)
  let keySums: Float32Array = new Float32Array(L)
  let keyStart = 0
  const addKey = (key: number) => {
    addWideRow(wide, key, keySums, keyStart)
  }
  const addFlag = (flag: number) => {
    for (let j = 0, f = flag * H; j < H; j++) layer[j]! += flags[f + j]!
  }
  const rowWidth = (vectors.dimensions + subwordWidth) * H
  const outside = new Float32Array((2 * reach + 1) * L)
  for (let offset = -reach; offset <= reach; offset++) addWordKeys(null, offset, outside, 0)

  function addWordKeys(
    word: WordTraits | null,
    offset: number,
    sums: Float32Array,
    start: number,
  ): void {
    keySums = sums
    keyStart = start + (offset + reach) * L
    features.wordKeys(word, offset, addKey)
  }

  function computeWord(word: WordTraits, values: Float32Array, start: number): void {
    values.fill(0, start, start + wideStart + (2 * reach + 1) * L)
    const input = wordInput(word, vectors, subwords, subwordWidth)
    for (let p = 0; p < spots; p++)
      addProjection(input, window, p * rowWidth, values, start + p * H, H)
    for (let offset = -reach; offset <= reach; offset++)
      addWordKeys(word, offset, values, start + wideStart)
  }

  const computeInto = (word: WordTraits) => (values: Float32Array, start: number) => {
    computeWord(word, values, start)
  }

  /** Adds what the words around token i have to say of its labels, unscaled. */
  function addWide(
    traits: readonly WordTraits[],
    starts: Int32Array,
    i: number,
    scores: Float32Array,
  ) {
    const kept = cache.values()
    for (let offset = -reach; offset <= reach; offset++) {
      const u = i + offset
      const isInside = u >= 0 && u < starts.length
      const from = isInside ? kept : outside
      const at = (isInside ? starts[u]! + wideStart : 0) + (offset + reach) * L
      for (let y = 0; y < L; y++) scores[i * L + y]! += from[at + y]!
    }
    keySums = scores
    keyStart = i * L
    features.pairKeys(traits, i, addKey)
  }

  return {
    projectTopic(topic) {
      const sums = new Float32Array(H)
      if (model.topic) addProjection(topic, model.topic, 0, sums, 0, H)
      return sums
    },
    scoreTokens(traits, addFlags, topic, isWanted = null) {
      const n = traits.length
      const scores = new Float32Array(n * L)
      cache.open()
      const isSeen = isWanted && widen(isWanted, Math.max(radius, reach))
      const starts = Int32Array.from(traits, (word, i) =>
        isSeen && isSeen[i] === 0 ? -1 : cache.startOf(word.text, computeInto(word)),
      )
      const kept = cache.values()
      for (let i = 0; i < n; i++) {
        if (isWanted && isWanted[i] === 0) continue
        layer.set(bias)
        if (topic) for (let j = 0; j < H; j++) layer[j]! += topic[j]!
        for (let p = Math.max(0, radius - i); p < spots && i + p - radius < n; p++) {
          const at = starts[i + p - radius]! + p * H
          for (let j = 0; j < H; j++) layer[j]! += kept[at + j]!
        }
        addFlags(i, addFlag)
        addWide(traits, starts, i, scores)
        for (let y = i * L; y < (i + 1) * L; y++) scores[y]! *= wide.scale
        for (let j = 0; j < H; j++) {
          const value = layer[j]!
          if (value > 0)
            for (let y = 0; y < L; y++) scores[i * L + y]! += value * output[j * L + y]!
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
