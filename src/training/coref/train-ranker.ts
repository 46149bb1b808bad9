import type { RankerNetwork } from '../../analysis/coref/ranker'
import { RANKING_FEATURES, type CandidateInput } from '../../analysis/coref/ranking-features'
import type { WordVectors } from '../../analysis/network/word-vectors'
import { seededRandom, shuffledOrder } from '../random'

/** One pronoun to learn from. */
export interface RankingExample {
  readonly inputs: readonly CandidateInput[]
  /** For each input 1 where it may be right. */
  readonly allowed: Uint8Array
  readonly weight: number
}

export interface RankerOptions {
  readonly hidden: number
  readonly epochs: number
  readonly rate: number
  readonly dropout: number
  readonly featureDropout: number
  readonly decay: number
  readonly seed: number
}

const EPSILON = 1e-6

interface Table {
  readonly values: Float32Array
  readonly squares: Float32Array
  readonly mean: Float32Array
}

/**
 * Learns to rank what a pronoun may mean: one hidden layer, beside it a linear model, a softmax over the candidates, of
 * which all that may be right count together. The same examples and seed give the same numbers.
 * @see G. Durrett and D. Klein: Easy victories and uphill battles in coreference resolution, EMNLP 2013
 * @see K. Clark and C. Manning: Deep reinforcement learning for mention-ranking coreference models, EMNLP 2016
 */
export function trainRanker(
  examples: readonly RankingExample[],
  { dimensions, values, scale }: WordVectors,
  options: RankerOptions,
): RankerNetwork {
  const { hidden: H, epochs, dropout, featureDropout, decay } = options
  const random = seededRandom(options.seed)
  const W = H + 1
  const make = (length: number, initial: () => number): Table => ({
    values: Float32Array.from({ length }, initial),
    squares: new Float32Array(length),
    mean: new Float32Array(length),
  })
  const uniform = (size: number) => () => (random() * 2 - 1) * size
  const features = make(RANKING_FEATURES * W, uniform(0.1))
  const given = make(dimensions * W, uniform(0.02))
  for (const table of [features, given])
    for (let row = H; row < table.values.length; row += W) table.values[row] = 0
  const bias = make(H, () => 0.05)
  const output = make(H, uniform(0.3))
  const tables = [features, given, bias, output]
  let rate = options.rate
  const change = (table: Table, at: number, gradient: number) => {
    const g = gradient + decay * table.values[at]!
    table.squares[at]! += g * g
    table.values[at]! -= (rate * g) / (Math.sqrt(table.squares[at]!) + EPSILON)
  }

  const changeRow = (
    { values: row, squares }: Table,
    from: number,
    gradient: Float64Array,
    x: number,
  ) => {
    for (let j = 0; j < W; j++) {
      if (gradient[j] === 0) continue
      const at = from + j
      const g = gradient[j]! * x + decay * row[at]!
      squares[at]! += g * g
      row[at]! -= (rate * g) / (Math.sqrt(squares[at]!) + EPSILON)
    }
  }

  const learn = ({ inputs, allowed, weight }: RankingExample) => {
    const n = inputs.length
    const hidden = inputs.map(() => new Float64Array(W))
    const kept = inputs.map(({ features: all }) => all.filter(() => random() >= featureDropout))
    const mask = Float64Array.from({ length: H }, () =>
      random() < dropout ? 0 : 1 / (1 - dropout),
    )
    const scores = new Float64Array(n)
    inputs.forEach((input, c) => {
      const sums = hidden[c]!
      for (let j = 0; j < H; j++) sums[j] = bias.values[j]!
      for (const feature of kept[c]!)
        for (let j = 0; j < W; j++) sums[j]! += features.values[feature * W + j]!
      if (input.givenRow >= 0)
        for (let d = 0; d < dimensions; d++) {
          const x = values[input.givenRow * dimensions + d]! * scale * input.sign
          for (let j = 0; j < W; j++) sums[j]! += x * given.values[d * W + j]!
        }
      let score = sums[H]!
      for (let j = 0; j < H; j++) {
        sums[j] = Math.max(0, sums[j]!) * mask[j]!
        score += sums[j]! * output.values[j]!
      }
      scores[c] = score
    })
    const all = softmax(scores, null)
    const right = softmax(scores, allowed)
    const loss = -Math.log(all.reduce((sum, p, c) => sum + (allowed[c] ? p : 0), 1e-12))
    const outputGradient = new Float64Array(H)
    const biasGradient = new Float64Array(H)
    inputs.forEach((input, c) => {
      const g = weight * (all[c]! - right[c]!)
      if (g === 0) return
      const down = new Float64Array(W)
      down[H] = g
      for (let j = 0; j < H; j++) {
        outputGradient[j]! += g * hidden[c]![j]!
        if (hidden[c]![j]! > 0) down[j] = g * output.values[j]! * mask[j]!
        biasGradient[j]! += down[j]!
      }
      for (const feature of kept[c]!) changeRow(features, feature * W, down, 1)
      if (input.givenRow >= 0)
        for (let d = 0; d < dimensions; d++)
          changeRow(
            given,
            d * W,
            down,
            values[input.givenRow * dimensions + d]! * scale * input.sign,
          )
    })
    for (let j = 0; j < H; j++) {
      change(output, j, outputGradient[j]!)
      change(bias, j, biasGradient[j]!)
    }
    return loss * weight
  }

  const half = Math.floor(epochs / 2)
  for (let epoch = 0; epoch < epochs; epoch++) {
    rate = options.rate * (1 - (0.9 * epoch) / epochs)
    for (const index of shuffledOrder(examples.length, random)) learn(examples[index]!)
    if (epoch < half) continue
    for (const { values: now, mean } of tables)
      now.forEach((value, i) => (mean[i]! += (value - mean[i]!) / (epoch - half + 1)))
  }
  return {
    hidden: H,
    features: features.mean,
    given: given.mean,
    bias: bias.mean,
    output: output.mean,
  }
}

function softmax(scores: Float64Array, allowed: Uint8Array | null): Float64Array {
  let top = -Infinity
  scores.forEach((score, c) => {
    if (!allowed || allowed[c]) top = Math.max(top, score)
  })
  const shares = scores.map((score, c) => (!allowed || allowed[c] ? Math.exp(score - top) : 0))
  const sum = shares.reduce((a, b) => a + b, 0)
  return shares.map((share) => share / sum)
}
