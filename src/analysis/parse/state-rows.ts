import type { Kernels, Layout } from '../network/kernels'
import { fillWordInput } from '../network/word-input'
import type { WordTraits } from '../network/word-traits'
import type { WordVectors } from '../network/word-vectors'
import { CLASSES } from '../tag/word-classes'
import { PLACES } from './parse-features'
import type { ParserModel } from './parser-model'

/**
 * Addresses of the rows that states are summed up from. What a word and its class add at a place is reckoned when it is
 * first asked for, and kept.
 */
export interface StateRows {
  /** Before a sentence. */
  readonly open: (traits: readonly WordTraits[], classes: Int32Array) => void
  /** Makes room before a state: within it no row is forgotten. */
  readonly openState: () => void
  /** Where the row of token t of the sentence at a place is. */
  readonly ofToken: (t: number, place: number) => number
  readonly ofRoot: (place: number) => number
  readonly ofFlag: (flag: number) => number
}

/** Rows of words that are kept before all are forgotten: 16 MB at 128 hidden units, and more than several articles ask for. */
const KEPT_ROWS = 32_000
/** Codes of words that are kept, beyond their rows, before all are forgotten: about 2 MB. */
const KEPT_CODES = 8000
const UNKNOWN = 0
const BYTES = 4

/** A word that has been met as one of a class: its code, and where its rows are. */
interface KnownWord {
  readonly code: Float32Array
  readonly wordClass: number
  readonly addresses: Int32Array
}

/** Plans the rows; what comes back makes them once the kernels are open. */
export function planStateRows(
  layout: Layout,
  model: ParserModel,
  vectors: WordVectors,
): (kernels: Kernels) => StateRows {
  const { hidden, code: E } = model
  const inputs = vectors.dimensions + model.subwordWidth
  const encoder = layout.matrix(model.encoder, inputs, E)
  const windows = Array.from({ length: PLACES }, (_, place) =>
    layout.matrix(model.window, E, hidden, place * E * hidden),
  )
  const root = layout.matrix(model.root, PLACES, hidden)
  const classRows = layout.matrix(model.classes, PLACES * CLASSES, hidden)
  const flags = layout.matrix(model.flags, model.flags.length / hidden, hidden)
  const H = root.width
  const input = layout.block(inputs)
  const code = layout.block(E)
  const kept = layout.block(KEPT_ROWS * H)
  return (kernels) => createStateRows(kernels)

  function createStateRows(kernels: Kernels): StateRows {
    const inputValues = kernels.floats(input)
    const codeValues = kernels.floats(code)
    const keptValues = kernels.floats(kept)
    const classValues = kernels.floats({ at: classRows.at, length: classRows.rows * H })
    const codes = new Map<string, Float32Array>()
    /** For each class its words. */
    const known = Array.from({ length: CLASSES }, () => new Map<string, KnownWord>())
    let sentence: readonly KnownWord[] = []
    let used = 0

    const codeOf = (word: WordTraits): Float32Array => {
      const found = codes.get(word.text)
      if (found) return found
      if (codes.size >= KEPT_CODES) codes.clear()
      fillWordInput(word, vectors, model, inputValues)
      codeValues.fill(0)
      kernels.project(input.at, encoder.at, code.at, encoder.rows, encoder.width)
      const fresh = codeValues.slice()
      codes.set(word.text, fresh)
      return fresh
    }

    const meet = (word: WordTraits, wordClass: number): KnownWord => {
      const met = known[wordClass]!.get(word.text)
      if (met) return met
      const addresses = new Int32Array(PLACES).fill(UNKNOWN)
      const fresh = { code: codeOf(word), wordClass, addresses }
      known[wordClass]!.set(word.text, fresh)
      return fresh
    }

    const reckon = (word: KnownWord, place: number): number => {
      const start = used++ * H
      const row = (place * CLASSES + word.wordClass) * H
      keptValues.set(classValues.subarray(row, row + H), start)
      codeValues.set(word.code)
      const address = kept.at + start * BYTES
      kernels.project(code.at, windows[place]!.at, address, windows[place]!.rows, H)
      return address
    }

    return {
      open(traits, classes) {
        sentence = traits.map((word, t) => meet(word, classes[t]!))
      },
      openState() {
        if (used + PLACES <= KEPT_ROWS) return
        for (const word of sentence) word.addresses.fill(UNKNOWN)
        for (const words of known) words.clear()
        used = 0
      },
      ofToken(t, place) {
        const word = sentence[t]!
        const address = word.addresses[place]!
        return address === UNKNOWN ? (word.addresses[place] = reckon(word, place)) : address
      },
      ofRoot: (place) => root.at + place * H * BYTES,
      ofFlag: (flag) => flags.at + flag * H * BYTES,
    }
  }
}
