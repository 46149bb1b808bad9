import {
  PLACES,
  MOST_FLAGS,
  countMarks,
  fillFlags,
  fillPlaces,
} from '../../analysis/parse/parse-features'
import { MOVE, NONE, type ParseState } from '../../analysis/parse/parse-state'
import type { Block, Kernels } from '../kernels/load-kernels'
import { step, stepRow, type Parameters } from '../sequence/parameters'
import type { WordInputs } from '../sequence/word-inputs'
import {
  MOVE_WIDTH,
  createParserParameters,
  relationWidth,
  type ParserParameters,
  type ParserSizes,
} from './parser-parameters'

/** The parser's network at work on one sentence. */
export interface ParserNetwork {
  readonly parameters: ParserParameters
  readonly moveScores: Block
  readonly moveGradient: Block
  readonly relationScores: Block
  readonly relationGradient: Block
  /** Forgets the sentence before. A share of the words' codes is left out at random, the same in all states. */
  readonly open: (
    types: Int32Array,
    classes: Int32Array,
    isDropped: (t: number) => boolean,
    dropout: number,
  ) => void
  /** Reckons hidden layer and move scores of a state; a share of hidden units is left out at random. */
  readonly forward: (state: ParseState, dropout: number) => void
  readonly scoreRelations: (move: number) => void
  /** Gathers the gradients of the state last reckoned; `move` tells whose relations count, -1 for none. */
  readonly backward: (move: number) => void
  /** Ends the sentence with a step of all that is learned. */
  readonly learn: (rate: number) => void
}

/** No longer sentence is learned from. */
export const MAX_TOKENS = 120
/** Tokens that `addOuters` takes at once. */
const TOGETHER = 4

/** A fresh network. What a word adds at a place is reckoned once in a sentence, and its gradient gathered likewise. */
export function createParserNetwork(
  kernels: Kernels,
  words: WordInputs,
  fixed: number,
  sizes: ParserSizes,
  random: () => number,
): ParserNetwork {
  const { hidden: H, code: E, classes: C, relations } = sizes
  const D = words.width
  const R = relationWidth(relations)
  const bytes = H * 4
  const parameters = createParserParameters(kernels, D, sizes, random)
  const { encoder, window, root, classes, bias } = parameters
  const { flags, ...dense } = parameters
  const learned = Object.values(dense) as readonly Parameters[]
  /** There are thousands of flags, and few of them in one sentence. */
  const flagsSeen = new Set<number>()

  const inputs = kernels.allocate(MAX_TOKENS * D)
  const inputGradient = kernels.allocate(MAX_TOKENS * D)
  const codes = kernels.allocate((MAX_TOKENS + TOGETHER) * E)
  const codeGradient = kernels.allocate(MAX_TOKENS * E)
  const sums = kernels.allocate(MAX_TOKENS * PLACES * H)
  const sumGradient = kernels.allocate((MAX_TOKENS * PLACES + TOGETHER) * H)
  const isReckoned = new Uint8Array(MAX_TOKENS * PLACES)
  const layer = kernels.allocate(H)
  const layerGradient = kernels.allocate(H)
  const moveScores = kernels.allocate(MOVE_WIDTH)
  const moveGradient = kernels.allocate(MOVE_WIDTH)
  const relationScores = kernels.allocate(R)
  const relationGradient = kernels.allocate(R)
  const places = new Int32Array(PLACES)
  const flagsSet = new Int32Array(MOST_FLAGS)
  let flagCount = 0
  let sentence: { readonly types: Int32Array; readonly classes: Int32Array } = {
    types: new Int32Array(0),
    classes: new Int32Array(0),
  }
  let marks: Int32Array = new Int32Array(1)
  let keep = 1
  let keepCode = 1

  /** The sum that token t adds at place p. */
  function reckon(t: number, p: number): number {
    const cell = p * MAX_TOKENS + t
    const at = sums.at + cell * bytes
    if (isReckoned[cell] === 0) {
      isReckoned[cell] = 1
      sums.values.fill(0, cell * H, cell * H + H)
      kernels.project(codes.at + t * E * 4, window.values.at + p * E * bytes, at, E, H)
      kernels.addScaled(at, classes.values.at + (p * C + sentence.classes[t]!) * bytes, 1, H)
    }
    return at
  }

  const isToken = (token: number) => token !== NONE && token < sentence.types.length

  function learnWords(rate: number): void {
    const n = sentence.types.length
    codeGradient.values.fill(0, 0, n * E)
    for (let p = 0; p < PLACES; p++)
      for (let t = 0; t < n; t++) {
        const cell = p * MAX_TOKENS + t
        const g = sumGradient.at + cell * bytes
        const code = t * E * 4
        if (t % TOGETHER === 0 && isReckoned.subarray(cell, cell + TOGETHER).includes(1))
          kernels.addOuters(codes.at + code, g, window.gradient.at + p * E * bytes, E, H)
        if (isReckoned[cell] === 0) continue
        kernels.addScaled(classes.gradient.at + (p * C + sentence.classes[t]!) * bytes, g, 1, H)
        kernels.projectBack(window.values.at + p * E * bytes, g, codeGradient.at + code, E, H)
      }
    learnInputs(n, rate)
  }

  function learnInputs(n: number, rate: number): void {
    inputGradient.values.fill(0, 0, n * D)
    for (let i = 0; i < n * E; i++)
      codeGradient.values[i] = codes.values[i] === 0 ? 0 : codeGradient.values[i]! / keepCode
    for (let t = 0; t < n; t++) {
      const x = t * D * 4
      const g = codeGradient.at + t * E * 4
      kernels.addOuter(inputs.at + x, g, encoder.gradient.at, D, E)
      // The vectors stay as they are: only the words' parts hear of it.
      kernels.projectBack(
        encoder.values.at + fixed * E * 4,
        g,
        inputGradient.at + x + fixed * 4,
        D - fixed,
        E,
      )
    }
    words.learn(sentence.types, inputGradient, rate)
  }

  return {
    parameters,
    moveScores,
    moveGradient,
    relationScores,
    relationGradient,
    open(types, given, isDropped, dropout) {
      sentence = { types, classes: given }
      marks = countMarks(given)
      words.fill(types, inputs, isDropped)
      // Tokens are learned from four at a time, so that some behind the last may be read.
      codes.values.fill(0, 0, (types.length + TOGETHER) * E)
      for (let t = 0; t < types.length; t++)
        kernels.project(inputs.at + t * D * 4, encoder.values.at, codes.at + t * E * 4, D, E)
      keepCode = 1 - dropout
      for (let i = 0; i < types.length * E; i++)
        codes.values[i] = random() < keepCode ? codes.values[i]! / keepCode : 0
      isReckoned.fill(0)
      for (let p = 0, at = 0; p < PLACES; p++, at += MAX_TOKENS * H)
        sumGradient.values.fill(0, at, at + (types.length + TOGETHER) * H)
    },
    forward(state, dropout) {
      keep = 1 - dropout
      fillPlaces(state, places)
      flagCount = fillFlags(state, sentence.classes, marks, flagsSet)
      layer.values.set(bias.values.values)
      for (let p = 0; p < PLACES; p++) {
        const token = places[p]!
        if (token === NONE) continue
        const from = isToken(token) ? reckon(token, p) : root.values.at + p * bytes
        kernels.addScaled(layer.at, from, 1, H)
      }
      for (const flag of flagsSet.subarray(0, flagCount))
        kernels.addScaled(layer.at, flags.values.at + flag * bytes, 1, H)
      for (let j = 0; j < H; j++) {
        const value = layer.values[j]!
        layer.values[j] = value > 0 && (dropout === 0 || random() < keep) ? value / keep : 0
      }
      moveScores.values.fill(0)
      kernels.project(layer.at, parameters.moves.values.at, moveScores.at, H, MOVE_WIDTH)
    },
    scoreRelations(move) {
      relationScores.values.fill(0)
      const matrix = move === MOVE.left ? parameters.left : parameters.right
      kernels.project(layer.at, matrix.values.at, relationScores.at, H, R)
    },
    backward(move) {
      const back = (p: Parameters, g: Block, width: number) => {
        kernels.addOuter(layer.at, g.at, p.gradient.at, H, width)
        kernels.projectBack(p.values.at, g.at, layerGradient.at, H, width)
      }
      layerGradient.values.fill(0)
      back(parameters.moves, moveGradient, MOVE_WIDTH)
      if (move === MOVE.left) back(parameters.left, relationGradient, R)
      if (move === MOVE.right) back(parameters.right, relationGradient, R)
      for (let j = 0; j < H; j++)
        layerGradient.values[j] = layer.values[j] === 0 ? 0 : layerGradient.values[j]! / keep
      const add = (to: number) => {
        kernels.addScaled(to, layerGradient.at, 1, H)
      }
      add(bias.gradient.at)
      for (let p = 0; p < PLACES; p++) {
        const token = places[p]!
        if (isToken(token)) add(sumGradient.at + (p * MAX_TOKENS + token) * bytes)
        else if (token !== NONE) add(root.gradient.at + p * bytes)
      }
      for (const flag of flagsSet.subarray(0, flagCount)) {
        add(flags.gradient.at + flag * bytes)
        flagsSeen.add(flag)
      }
    },
    learn(rate) {
      learnWords(rate)
      for (const p of learned) step(kernels, p, rate)
      for (const flag of flagsSeen) stepRow(kernels, flags, flag, H, rate)
      flagsSeen.clear()
    },
  }
}
