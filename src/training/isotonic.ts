/** A finding of a model: its own probability, and whether it was right. */
export interface Judged {
  readonly probability: number
  readonly isRight: boolean
}

/** Every group of findings that a share is taken of counts at least as many, unless there are fewer in all. */
const LEAST_GROUP = 20
/** Stands in each group for a finding that was half right, so that nothing is ever certain. */
const PRIOR = 1

/**
 * The shares of right findings at `count` equal distances of probability from 0 to 1, never falling as the probability
 * rises (isotonic regression by pooling adjacent violators), a straight line between the means of the groups.
 * @see B. Zadrozny and C. Elkan: Transforming classifier scores into accurate multiclass probability estimates, KDD 2002
 */
export function isotonicShares(judged: readonly Judged[], count: number): Float32Array {
  const groups = poolAdjacent(groupByProbability(judged))
  return Float32Array.from({ length: count }, (_, i) => shareAt(groups, i / (count - 1)))
}

interface Group {
  /** Mean probability, share of right findings, and their number. */
  readonly probability: number
  readonly share: number
  readonly count: number
}

function groupByProbability(judged: readonly Judged[]): readonly Group[] {
  const sorted = [...judged].sort((a, b) => a.probability - b.probability)
  const groups: Group[] = []
  for (let at = 0; at < sorted.length;) {
    // The last group takes what would be too few for one more.
    const isLast = sorted.length - at < 2 * LEAST_GROUP
    const members = sorted.slice(at, isLast ? sorted.length : at + LEAST_GROUP)
    at += members.length
    const right = members.filter(({ isRight }) => isRight).length
    groups.push({
      probability: members.reduce((sum, one) => sum + one.probability, 0) / members.length,
      share: (right + PRIOR / 2) / (members.length + PRIOR),
      count: members.length,
    })
  }
  return groups
}

function poolAdjacent(groups: readonly Group[]): readonly Group[] {
  const pooled: Group[] = []
  for (const group of groups) {
    pooled.push(group)
    for (;;) {
      const last = pooled.at(-1)
      const before = pooled.at(-2)
      if (!last || !before || before.share <= last.share) break
      const count = before.count + last.count
      const mean = (a: number, b: number) => (a * before.count + b * last.count) / count
      pooled.splice(-2, 2, {
        probability: mean(before.probability, last.probability),
        share: mean(before.share, last.share),
        count,
      })
    }
  }
  return pooled
}

function shareAt(groups: readonly Group[], probability: number): number {
  const behind = groups.findIndex((group) => group.probability >= probability)
  if (behind === 0) return groups[0]?.share ?? probability
  const below = groups[behind === -1 ? groups.length - 1 : behind - 1]
  if (!below) return probability
  const above = groups[behind]
  if (behind === -1 || !above) return below.share
  const part = (probability - below.probability) / (above.probability - below.probability)
  return below.share + part * (above.share - below.share)
}
