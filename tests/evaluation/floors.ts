import type { Score } from './score'
import { formatValue } from './score'

/** The worst each score may be, by group and then by set and measure; `floors.json` holds them. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>

/**
 * By how much a score may fall below its floor unpunished, in its own scale: 0.3 points, more than a
 * rule moved from one file to another changes and less than anyone would call a loss.
 */
const TOLERANCE = { 'per cent': 0.3, fraction: 0.003, count: 0 } as const

/** Differences of printed decimals are not exact in binary. */
const EPSILON = 1e-9

/**
 * One line for each score that fell by more than the tolerance, and for each floor of a measured group
 * whose score is missing. Empty when all is well.
 */
export function findFallen(scores: readonly Score[], floors: Floors): readonly string[] {
  const groups = new Set(scores.map(({ group }) => group))
  const measured = new Set(
    scores.filter(({ value }) => value !== null).map((score) => `${score.group}: ${keyOf(score)}`),
  )
  const missing = [...groups].flatMap((group) =>
    Object.keys(floors[group] ?? {})
      .map((key) => `${group}: ${key}`)
      .filter((name) => !measured.has(name))
      .map((name) => `${name} was not measured`),
  )
  const fallen = scores.flatMap((score) => {
    const { group, value, scale } = score
    const floor = floors[group]?.[keyOf(score)]
    if (floor === undefined || value === null) return []
    if (lossOf(score, floor, value) <= TOLERANCE[scale] + EPSILON) return []
    const direction = score.better === 'higher' ? 'fell' : 'rose'
    return `${group}: ${keyOf(score)} ${direction} from ${formatValue(floor, scale)} to ${formatValue(value, scale)}`
  })
  return [...fallen, ...missing]
}

/** The floors with every better score in its place; no floor gets worse, and none is dropped. */
export function raiseFloors(scores: readonly Score[], floors: Floors): Floors {
  const raised: Record<string, Record<string, number>> = {}
  for (const [group, values] of Object.entries(floors)) raised[group] = { ...values }
  for (const score of scores) {
    if (score.value === null) continue
    const group = (raised[score.group] ??= {})
    const floor = group[keyOf(score)]
    if (floor === undefined || lossOf(score, floor, score.value) < 0)
      group[keyOf(score)] = score.value
  }
  return raised
}

/**
 * The floors in this text of JSON.
 * @throws {Error} where a floor is no number
 */
export function readFloors(json: string): Floors {
  const floors = JSON.parse(json) as Floors
  for (const [group, values] of Object.entries(floors))
    for (const [key, floor] of Object.entries(values))
      if (typeof floor !== 'number') throw new Error(`The floor of ${group}: ${key} is no number.`)
  return floors
}

function keyOf({ set, measure }: Score): string {
  return `${set}, ${measure}`
}

/** How much worse than its floor the score is; negative where it is better. */
function lossOf({ better }: Score, floor: number, value: number): number {
  return better === 'higher' ? floor - value : value - floor
}
