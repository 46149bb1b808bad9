import {
  MOVE,
  MOVES,
  createParseState,
  isFinished,
  isLegal,
  stacked,
  takeMove,
  type ParseState,
} from '../../analysis/parse/parse-state'
import type { WordTraits } from '../../analysis/network/word-traits'
import type { WordVectors } from '../../analysis/network/word-vectors'
import type { Kernels } from '../kernels/load-kernels'
import { seededRandom, shuffledOrder } from '../random'
import { gatherMean, type Parameters } from '../sequence/parameters'
import { createWordInputs } from '../sequence/word-inputs'
import { moveCost } from './dynamic-oracle'
import type { TrainedParser } from './encode-parser'
import { MAX_TOKENS, createParserNetwork, type ParserNetwork } from './parser-network'

/** One sentence to learn from. */
export interface ParseExample {
  /** Index into the list of word types, for each token. */
  readonly types: Int32Array
  readonly classes: Int32Array
  /** Index of each token's head; the sentence's length for the root. */
  readonly heads: Int32Array
  readonly relations: Int32Array
}

export interface ParserOptions {
  readonly hidden: number
  readonly code: number
  readonly subword: number
  readonly classes: number
  readonly relations: number
  readonly epochs: number
  readonly rate: number
  /** Shares of hidden units, of words' codes and of words' vectors left out at random. */
  readonly dropout: number
  readonly codeDropout: number
  readonly wordDropout: number
  /** How often the parser's own move is followed from the second epoch on, right or wrong. */
  readonly exploration: number
  readonly seed: number
  readonly onEpoch?: (parser: TrainedParser, epoch: number, loss: number) => void
}

/**
 * Learns a greedy parser: from every state it comes to, it learns the moves that lose no arc of the gold tree. What comes
 * back is the mean over the later epochs.
 * @see D. Chen and C. Manning: A fast and accurate dependency parser using neural networks, EMNLP 2014
 * @see Y. Goldberg and J. Nivre: Training deterministic parsers with non-deterministic oracles, TACL 1 (2013)
 */
export function trainParser(
  kernels: Kernels,
  all: readonly ParseExample[],
  types: readonly WordTraits[],
  vectors: WordVectors,
  options: ParserOptions,
): TrainedParser {
  const examples = all.filter(({ types: { length } }) => length > 0 && length <= MAX_TOKENS)
  const random = seededRandom(options.seed)
  const words = createWordInputs(kernels, types, vectors, options.subword, random)
  const network = createParserNetwork(kernels, words, vectors.dimensions, options, random)
  const everything = { ...network.parameters, subwords: words.subwords }
  const result = (isAveraged: boolean) => numbersOf(everything, isAveraged)
  const half = Math.floor(options.epochs / 2)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const rate = options.rate * (1 - (0.9 * epoch) / options.epochs)
    const explores = epoch > 0 ? options.exploration : 0
    let loss = 0
    for (const index of shuffledOrder(examples.length, random)) {
      const example = examples[index]!
      const isDropped = () => random() < options.wordDropout
      network.open(example.types, example.classes, isDropped, options.codeDropout)
      const state = createParseState(example.types.length)
      while (!isFinished(state))
        loss += learnState(network, state, example, options, explores, random)
      network.learn(rate)
    }
    if (epoch >= half) for (const p of Object.values(everything)) gatherMean(p, epoch - half + 1)
    options.onEpoch?.(result(epoch >= half), epoch, loss)
  }
  return result(true)
}

function numbersOf(
  parameters: Readonly<Record<keyof TrainedParser, Parameters>>,
  isAveraged: boolean,
): TrainedParser {
  const of = (p: Parameters) => (isAveraged ? p.mean : p.values.values)
  return {
    subwords: of(parameters.subwords),
    encoder: of(parameters.encoder),
    window: of(parameters.window),
    root: of(parameters.root),
    classes: of(parameters.classes),
    flags: of(parameters.flags),
    bias: of(parameters.bias),
    moves: of(parameters.moves),
    left: of(parameters.left),
    right: of(parameters.right),
  }
}

function learnState(
  network: ParserNetwork,
  state: ParseState,
  { heads, relations }: ParseExample,
  { dropout, relations: count }: ParserOptions,
  exploration: number,
  random: () => number,
): number {
  network.forward(state, dropout)
  const scores = network.moveScores.values
  const gradient = network.moveGradient.values
  let lowest = Infinity
  const costs = [0, 0, 0]
  for (let m = 0; m < MOVES; m++) {
    costs[m] = isLegal(state, m) ? moveCost(state, heads, m) : Infinity
    lowest = Math.min(lowest, costs[m]!)
  }
  let top = -Infinity
  for (let m = 0; m < MOVES; m++) if (costs[m]! < Infinity) top = Math.max(top, scores[m]!)
  let total = 0
  let good = 0
  let own = -1
  let right = -1
  for (let m = 0; m < MOVES; m++) {
    if (costs[m] === Infinity) continue
    const power = Math.exp(scores[m]! - top)
    total += power
    if (own < 0 || scores[m]! > scores[own]!) own = m
    if (costs[m] !== lowest) continue
    good += power
    if (right < 0 || scores[m]! > scores[right]!) right = m
  }
  gradient.fill(0)
  for (let m = 0; m < MOVES; m++) {
    if (costs[m] === Infinity) continue
    const power = Math.exp(scores[m]! - top)
    gradient[m] = power / total - (costs[m] === lowest ? power / Math.max(good, 1e-12) : 0)
  }
  let loss = -Math.log(Math.max(good, 1e-12) / total)

  const move = random() < exploration ? own : right
  const token = stacked(state, 0)
  const isGold =
    (move === MOVE.left && heads[token] === state.next) ||
    (move === MOVE.right && heads[token] === stacked(state, 1))
  let label = 0
  if (move !== MOVE.shift) {
    network.scoreRelations(move)
    label = best(network.relationScores.values, count)
  }
  if (isGold) loss += relationLoss(network, relations[token]!, count)
  network.backward(isGold ? move : -1)
  // The tree that is built shows the parser its own labels.
  takeMove(state, move, label)
  return loss
}

function best(scores: Float32Array, count: number): number {
  let top = 0
  for (let y = 1; y < count; y++) if (scores[y]! > scores[top]!) top = y
  return top
}

function relationLoss(network: ParserNetwork, gold: number, count: number): number {
  const scores = network.relationScores.values
  const gradient = network.relationGradient.values
  const top = scores[best(scores, count)]!
  gradient.fill(0)
  let total = 0
  for (let y = 0; y < count; y++) total += gradient[y] = Math.exp(scores[y]! - top)
  for (let y = 0; y < count; y++) gradient[y] = gradient[y]! / total
  const probability = gradient[gold]!
  gradient[gold] = probability - 1
  return -Math.log(Math.max(probability, 1e-12))
}
