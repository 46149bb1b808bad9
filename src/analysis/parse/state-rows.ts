import { addProjection } from '../network/add-projection'
import { wordInput } from '../network/word-input'
import type { WordTraits } from '../network/word-traits'
import type { WordVectors } from '../network/word-vectors'
import { CLASSES } from '../tag/word-classes'
import { PLACES } from './parse-features'
import type { ParserModel } from './parser-model'

/**
 * Rows that states are summed up from, all in one array, so that many can be added at once. What a word and its class add
 * at a place is reckoned when it is first asked for, and kept.
 */
export interface StateRows {
  /** Makes room before a sentence: within it nothing is forgotten. */
  readonly open: (traits: readonly WordTraits[], classes: Int32Array) => void
  /** Where the row of token t of the sentence at a place begins. */
  readonly ofToken: (t: number, place: number) => number
  readonly ofRoot: (place: number) => number
  readonly ofFlag: (flag: number) => number
  /** The rows; holds until the next `ofToken`. The first of them is all zeros. */
  readonly values: () => Float32Array
}

/** Rows of words that are kept before all are forgotten: 20 MB at 128 hidden units, and more than several articles ask for. */
const KEPT_ROWS = 40_000
const FIRST_ROWS = 2048
const UNKNOWN = -1

/** A word that has been met as one of a class: its code, and where its rows are. */
interface KnownWord {
  readonly code: Float32Array
  readonly wordClass: number
  readonly starts: Int32Array
}

export function createStateRows(model: ParserModel, vectors: WordVectors): StateRows {
  const { hidden: H, code: E, encoder, window, subwords, subwordWidth } = model
  const rootRows = H
  const flagRows = rootRows + PLACES * H
  const wordRows = flagRows + model.flags.length
  let values = new Float32Array(wordRows + FIRST_ROWS * H)
  values.set(model.root, rootRows)
  values.set(model.flags, flagRows)
  let used = wordRows
  /** For each class its words. */
  const known = Array.from({ length: CLASSES }, () => new Map<string, KnownWord>())
  let sentence: readonly KnownWord[] = []

  const meet = (word: WordTraits, wordClass: number): KnownWord => {
    const met = known[wordClass]!.get(word.text)
    if (met) return met
    const code = new Float32Array(E)
    addProjection(wordInput(word, vectors, subwords, subwordWidth), encoder, 0, code, 0, E)
    const fresh = {
      code,
      wordClass,
      starts: new Int32Array(PLACES).fill(UNKNOWN),
    }
    known[wordClass]!.set(word.text, fresh)
    return fresh
  }

  const reckon = ({ code, wordClass }: KnownWord, place: number): number => {
    const start = used
    used += H
    if (used > values.length) {
      const larger = new Float32Array(values.length * 2)
      larger.set(values)
      values = larger
    }
    const row = (place * CLASSES + wordClass) * H
    values.set(model.classes.subarray(row, row + H), start)
    addProjection(code, window, place * E * H, values, start, H)
    return start
  }

  return {
    open(traits, classes) {
      if (used > wordRows + KEPT_ROWS * H) {
        for (const words of known) words.clear()
        used = wordRows
      }
      sentence = traits.map((word, t) => meet(word, classes[t]!))
    },
    ofToken(t, place) {
      const word = sentence[t]!
      const start = word.starts[place]!
      return start === UNKNOWN ? (word.starts[place] = reckon(word, place)) : start
    },
    ofRoot: (place) => rootRows + place * H,
    ofFlag: (flag) => flagRows + flag * H,
    values: () => values,
  }
}
