import {
  CHILD_PLACES,
  FIRST_CHILD_PLACE,
  PARSE_FLAGS,
  PLACES,
  SET_FLAGS,
  countMarks,
  fillFlags,
  fillPlaces,
} from '../../analysis/parse/parse-features'
import { MOVE, NONE, type ParseState } from '../../analysis/parse/parse-state'
import type { Block, Kernels } from '../kernels/load-kernels'
import { createParameters, step, type Parameters } from '../sequence/parameters'
import type { WordInputs } from '../sequence/word-inputs'

/** The sizes of a parser's network. */
export interface ParserSizes {
  /** A multiple of four. */
  readonly hidden: number
  readonly classes: number
  readonly relations: number
}

/** What is learned; `training/parse/encode-parser.ts` writes it down. */
export interface ParserParameters {
  /** For each place a row of hidden units for each number of a word. */
  readonly window: Parameters
  /** For each place two rows: no token there, the root there. */
  readonly absent: Parameters
  /** For each place a row for each class of words. */
  readonly classes: Parameters
  /** For each place of a child a row for each relation. */
  readonly relations: Parameters
  readonly flags: Parameters
  readonly bias: Parameters
  /** For each hidden unit a row of scores, padded to a multiple of four. */
  readonly moves: Parameters
  readonly left: Parameters
  readonly right: Parameters
}

/** The parser's network at work on one sentence. */
export interface ParserNetwork {
  readonly parameters: ParserParameters
  readonly moveScores: Block
  readonly moveGradient: Block
  readonly relationScores: Block
  readonly relationGradient: Block
  /** Forgets the sentence before. */
  readonly open: (types: Int32Array, classes: Int32Array, isDropped: (t: number) => boolean) => void
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
export const MOVE_WIDTH = 4

/** Rows are padded to a multiple of four. */
export function relationWidth(relations: number): number {
  return Math.ceil(relations / 4) * 4
}

/** A fresh network. What a word adds at a place is reckoned once in a sentence, and its gradient gathered likewise. */
export function createParserNetwork(
  kernels: Kernels,
  words: WordInputs,
  fixed: number,
  { hidden: H, classes: C, relations }: ParserSizes,
  random: () => number,
): ParserNetwork {
  const D = words.width
  const R = relationWidth(relations)
  const bytes = H * 4
  const uniform = (scale: number) => () => (random() * 2 - 1) * scale
  const make = (rows: number, scale: number, width = H) =>
    createParameters(kernels, rows * width, uniform(scale))
  const parameters: ParserParameters = {
    window: make(PLACES * D, Math.sqrt(3 / (PLACES * D))),
    absent: make(PLACES * 2, 0.1),
    classes: make(PLACES * C, 0.1),
    relations: make(CHILD_PLACES * R, 0.1),
    flags: make(PARSE_FLAGS, 0.1),
    bias: make(1, 0.05),
    moves: make(H, Math.sqrt(3 / H), MOVE_WIDTH),
    left: make(H, Math.sqrt(3 / H), R),
    right: make(H, Math.sqrt(3 / H), R),
  }
  const { window, absent, classes, bias } = parameters
  const learned = Object.values(parameters) as readonly Parameters[]

  const inputs = kernels.allocate(MAX_TOKENS * D)
  const inputGradient = kernels.allocate(MAX_TOKENS * D)
  const sums = kernels.allocate(MAX_TOKENS * PLACES * H)
  const sumGradient = kernels.allocate(MAX_TOKENS * PLACES * H)
  const isReckoned = new Uint8Array(MAX_TOKENS * PLACES)
  const layer = kernels.allocate(H)
  const layerGradient = kernels.allocate(H)
  const moveScores = kernels.allocate(MOVE_WIDTH)
  const moveGradient = kernels.allocate(MOVE_WIDTH)
  const relationScores = kernels.allocate(R)
  const relationGradient = kernels.allocate(R)
  const places = new Int32Array(PLACES)
  const flagsSet = new Int32Array(SET_FLAGS)
  const childRelations = new Int32Array(CHILD_PLACES)
  let sentence: { readonly types: Int32Array; readonly classes: Int32Array } = {
    types: new Int32Array(0),
    classes: new Int32Array(0),
  }
  let marks: Int32Array = new Int32Array(1)
  let keep = 1

  /** The sum that token t adds at place p. */
  function reckon(t: number, p: number): number {
    const cell = t * PLACES + p
    const at = sums.at + cell * bytes
    if (isReckoned[cell] === 0) {
      isReckoned[cell] = 1
      sums.values.fill(0, cell * H, cell * H + H)
      kernels.project(inputs.at + t * D * 4, window.values.at + p * D * bytes, at, D, H)
      kernels.addScaled(at, classes.values.at + (p * C + sentence.classes[t]!) * bytes, 1, H)
    }
    return at
  }

  const absentRow = (p: number, token: number) => (p * 2 + (token === NONE ? 0 : 1)) * bytes
  const isToken = (token: number) => token !== NONE && token < sentence.types.length
  const relationRow = (c: number) => (c * R + childRelations[c]!) * bytes

  function learnWords(rate: number): void {
    const n = sentence.types.length
    inputGradient.values.fill(0, 0, n * D)
    for (let p = 0; p < PLACES; p++)
      for (let t = 0; t < n; t++) {
        const cell = t * PLACES + p
        if (isReckoned[cell] === 0) continue
        const g = sumGradient.at + cell * bytes
        const x = t * D * 4
        kernels.addScaled(classes.gradient.at + (p * C + sentence.classes[t]!) * bytes, g, 1, H)
        kernels.addOuter(inputs.at + x, g, window.gradient.at + p * D * bytes, D, H)
        // The vectors stay as they are: only the words' parts hear of it.
        kernels.projectBack(
          window.values.at + (p * D + fixed) * bytes,
          g,
          inputGradient.at + x + fixed * 4,
          D - fixed,
          H,
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
    open(types, given, isDropped) {
      sentence = { types, classes: given }
      marks = countMarks(given)
      words.fill(types, inputs, isDropped)
      isReckoned.fill(0)
      sumGradient.values.fill(0, 0, types.length * PLACES * H)
    },
    forward(state, dropout) {
      keep = 1 - dropout
      fillPlaces(state, places)
      fillFlags(state, sentence.classes, marks, flagsSet)
      layer.values.set(bias.values.values)
      for (let p = 0; p < PLACES; p++) {
        const token = places[p]!
        const from = isToken(token) ? reckon(token, p) : absent.values.at + absentRow(p, token)
        kernels.addScaled(layer.at, from, 1, H)
      }
      for (let c = 0; c < CHILD_PLACES; c++) {
        const child = places[FIRST_CHILD_PLACE + c]!
        childRelations[c] = child === NONE ? NONE : state.labels[child]!
        if (child !== NONE)
          kernels.addScaled(layer.at, parameters.relations.values.at + relationRow(c), 1, H)
      }
      for (const flag of flagsSet)
        kernels.addScaled(layer.at, parameters.flags.values.at + flag * bytes, 1, H)
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
        if (isToken(token)) add(sumGradient.at + (token * PLACES + p) * bytes)
        else add(absent.gradient.at + absentRow(p, token))
      }
      for (let c = 0; c < CHILD_PLACES; c++)
        if (childRelations[c] !== NONE) add(parameters.relations.gradient.at + relationRow(c))
      for (const flag of flagsSet) add(parameters.flags.gradient.at + flag * bytes)
    },
    learn(rate) {
      learnWords(rate)
      for (const p of learned) step(kernels, p, rate)
    },
  }
}
