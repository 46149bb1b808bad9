import fc from 'fast-check'
import type { ChainWeights } from '../../src/analysis/network/chain'

const weight = fc.double({ min: -3, max: 3, noNaN: true })

/** So many weights as float32. */
export const weightsOf = (length: number): fc.Arbitrary<Float32Array> =>
  fc.array(weight, { minLength: length, maxLength: length }).map((row) => Float32Array.from(row))

/** A chain of two or three labels, and the scores of one to five tokens. */
export const chainWithScores = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 1, max: 5 }))
  .chain(([labels, length]) =>
    fc.record({
      weights: fc.record({
        labels: fc.constant(labels),
        between: weightsOf(labels * labels),
        first: weightsOf(labels),
        last: weightsOf(labels),
      }),
      scores: weightsOf(labels * length),
    }),
  )

/** All ways to label so many tokens. */
export function allChains(labels: number, length: number): readonly (readonly number[])[] {
  if (length === 0) return [[]]
  return allChains(labels, length - 1).flatMap((chain) =>
    Array.from({ length: labels }, (_, y) => [...chain, y]),
  )
}

/** What a labelling weighs by the definition: the sum of all it passes. */
export function weighChain(
  { labels, between, first, last }: ChainWeights,
  scores: Float32Array,
  chain: readonly number[],
): number {
  return chain.reduce(
    (sum, y, t) =>
      sum + scores[t * labels + y]! + (t === 0 ? first[y]! : between[chain[t - 1]! * labels + y]!),
    last[chain.at(-1)!]!,
  )
}

/** The probability of each label of each token: all chains that have it, over all that are allowed. */
export function plainMarginals(
  weights: ChainWeights,
  scores: Float32Array,
  isAllowed: (t: number, y: number) => boolean = () => true,
): { readonly marginals: Float64Array; readonly logSum: number } {
  const { labels } = weights
  const marginals = new Float64Array(scores.length)
  const chains = allChains(labels, scores.length / labels).filter((chain) =>
    chain.every((y, t) => isAllowed(t, y)),
  )
  const weighed = chains.map((chain) => ({ chain, sum: weighChain(weights, scores, chain) }))
  const top = Math.max(...weighed.map(({ sum }) => sum))
  const total = weighed.reduce((sum, one) => sum + Math.exp(one.sum - top), 0)
  for (const { chain, sum } of weighed)
    chain.forEach((y, t) => (marginals[t * labels + y]! += Math.exp(sum - top) / total))
  return { marginals, logSum: top + Math.log(total) }
}
