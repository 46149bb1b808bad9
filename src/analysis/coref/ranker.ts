import type { WordVectors } from '../network/word-vectors'
import type { CandidateInput } from './ranking-features'

/** A small network that scores what a pronoun may mean: `training/coref` learns it, `models/decode-ranker.ts` reads it. */
export interface RankerModel {
  readonly hidden: number
  /** A row of `hidden` numbers and then a score for each feature. */
  readonly features: Float32Array
  /** The same for each number of a given name's vector. */
  readonly given: Float32Array
  readonly bias: Float32Array
  /** A weight for each hidden unit. */
  readonly output: Float32Array
  /** A number for each role in each row; see `guessRole`. */
  readonly roles: Float32Array
  /** How often the first of a ranking is right whose own probability is 0 … 1, in equal steps: of "he" and "she", then of others. */
  readonly personShares: Float32Array
  readonly otherShares: Float32Array
}

/** The network alone. */
export type RankerNetwork = Pick<RankerModel, 'hidden' | 'features' | 'given' | 'bias' | 'output'>

/** The probability of each candidate: they add up to 1. */
export type RankCandidates = (inputs: readonly CandidateInput[]) => Float64Array

/** Keeps what it has reckoned of a given name. */
export function createRanker(network: RankerNetwork, vectors: WordVectors): RankCandidates {
  const sumsOfNames = new Map<number, Float64Array>()
  const sumsOf = (row: number) => {
    const known = sumsOfNames.get(row)
    if (known) return known
    const sums = sumName(network, vectors, row)
    sumsOfNames.set(row, sums)
    return sums
  }
  const sums = new Float64Array(network.hidden + 1)
  return (inputs) => {
    const scores = new Float64Array(inputs.length)
    let top = -Infinity
    for (let c = 0; c < inputs.length; c++) {
      const { features, givenRow, sign } = inputs[c]!
      sums.fill(0)
      sums.set(network.bias)
      addRows(sums, network.features, features)
      if (givenRow >= 0) addName(sums, sumsOf(givenRow), sign)
      scores[c] = outputOf(network, sums)
      top = Math.max(top, scores[c]!)
    }
    let sum = 0
    for (let c = 0; c < scores.length; c++) sum += scores[c] = Math.exp(scores[c]! - top)
    for (let c = 0; c < scores.length; c++) scores[c]! /= sum
    return scores
  }
}

function addRows(sums: Float64Array, table: Float32Array, rows: readonly number[]): void {
  const width = sums.length
  for (let r = 0; r < rows.length; r++)
    for (let j = 0, at = rows[r]! * width; j < width; j++, at++) sums[j]! += table[at]!
}

function addName(sums: Float64Array, name: Float64Array, sign: number): void {
  for (let j = 0; j < sums.length; j++) sums[j]! += name[j]! * sign
}

function outputOf({ hidden, output }: RankerNetwork, sums: Float64Array): number {
  let score = sums[hidden]!
  for (let j = 0; j < hidden; j++) score += Math.max(0, sums[j]!) * output[j]!
  return score
}

function sumName(
  { hidden, given }: RankerNetwork,
  { values, scale, dimensions }: WordVectors,
  row: number,
): Float64Array {
  const width = hidden + 1
  const sums = new Float64Array(width)
  for (let d = 0; d < dimensions; d++) {
    const x = values[row * dimensions + d]! * scale
    for (let j = 0; j < width; j++) sums[j]! += x * given[d * width + j]!
  }
  return sums
}

/** The network ready to rank, with the roles it reads and the shares that make its probabilities a confidence. */
export interface PronounRanker extends Pick<RankerModel, 'roles' | 'personShares' | 'otherShares'> {
  readonly rank: RankCandidates
}

export function createPronounRanker(model: RankerModel, vectors: WordVectors): PronounRanker {
  return { ...model, rank: createRanker(model, vectors) }
}
