import { addProjection } from '../network/add-projection'
import { wordInput } from '../network/word-input'
import type { WordTraits } from '../network/word-traits'
import type { WordVectors } from '../network/word-vectors'
import { PLACES } from './parse-features'
import type { ParserModel } from './parser-model'

/** What words add to the hidden layer at each place of the state, reckoned when it is first asked for, and kept. */
export interface PlaceSums {
  /** Makes room before a sentence: within it nothing is forgotten. */
  readonly open: (traits: readonly WordTraits[]) => void
  /** Where in `values()` the sums of token t of the sentence at a place begin. */
  readonly startOf: (t: number, place: number) => number
  /** Holds until the next `startOf`. */
  readonly values: () => Float32Array
}

/** Sums that are kept before all are forgotten: 20 MB at 128 hidden units, and more than several articles ask for. */
const KEPT_SUMS = 40_000
const FIRST_SUMS = 1024
const UNKNOWN = -1

/** A word that has been met: its numbers, and where its sums are. */
interface KnownWord {
  readonly input: Float32Array
  readonly starts: Int32Array
}

export function createPlaceSums(model: ParserModel, vectors: WordVectors): PlaceSums {
  const { hidden, window, subwords, subwordWidth } = model
  const known = new Map<string, KnownWord>()
  let sentence: readonly KnownWord[] = []
  let values = new Float32Array(FIRST_SUMS * hidden)
  let used = 0

  const meet = (word: WordTraits): KnownWord => {
    const met = known.get(word.text)
    if (met) return met
    const fresh = {
      input: wordInput(word, vectors, subwords, subwordWidth),
      starts: new Int32Array(PLACES).fill(UNKNOWN),
    }
    known.set(word.text, fresh)
    return fresh
  }

  const reckon = ({ input }: KnownWord, place: number): number => {
    const start = used
    used += hidden
    if (used > values.length) {
      const larger = new Float32Array(values.length * 2)
      larger.set(values)
      values = larger
    }
    values.fill(0, start, used)
    addProjection(input, window, place * input.length * hidden, values, start, hidden)
    return start
  }

  return {
    open(traits) {
      if (used > KEPT_SUMS * hidden) {
        known.clear()
        used = 0
      }
      sentence = traits.map(meet)
    },
    startOf(t, place) {
      const word = sentence[t]!
      const start = word.starts[place]!
      return start === UNKNOWN ? (word.starts[place] = reckon(word, place)) : start
    },
    values: () => values,
  }
}
