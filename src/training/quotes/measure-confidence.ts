import { seededRandom } from '../random'

/** A finding with the confidence that was given to it. */
export interface Weighed {
  readonly confidence: number
  readonly isRight: boolean
}

const BINS = 10
const DRAWS = 500

/**
 * How far confidence and share of right findings lie apart on average, in ten equal bins.
 * @see M. Naeini, G. Cooper, M. Hauskrecht: Obtaining well calibrated probabilities using Bayesian binning, AAAI 2015
 */
export function calibrationError(findings: readonly Weighed[]): number {
  const gaps = new Float64Array(BINS)
  for (const { confidence, isRight } of findings)
    gaps[Math.min(BINS - 1, Math.floor(confidence * BINS))]! += confidence - (isRight ? 1 : 0)
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / Math.max(1, findings.length)
}

/** How often a right finding has more confidence than a wrong one; equals count half. NaN where there are not both. */
export function areaUnderCurve(findings: readonly Weighed[]): number {
  const right = findings.filter(({ isRight }) => isRight)
  const wrong = findings.filter(({ isRight }) => !isRight)
  let wins = 0
  for (const a of right)
    for (const b of wrong)
      wins += a.confidence > b.confidence ? 1 : a.confidence === b.confidence ? 0.5 : 0
  return wins / (right.length * wrong.length)
}

/**
 * The standard error of the area under the curve, by drawing groups of findings with replacement (bootstrap): those of one
 * article stand or fall together.
 */
export function areaError(groups: readonly (readonly Weighed[])[], seed: number): number {
  const random = seededRandom(seed)
  const areas: number[] = []
  for (let draw = 0; draw < DRAWS; draw++) {
    const area = areaUnderCurve(groups.flatMap(() => groups[Math.floor(random() * groups.length)]!))
    if (!Number.isNaN(area)) areas.push(area)
  }
  const mean = areas.reduce((sum, area) => sum + area, 0) / areas.length
  return Math.sqrt(areas.reduce((sum, area) => sum + (area - mean) ** 2, 0) / areas.length)
}
