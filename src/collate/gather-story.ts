/** Articles that tell one story in nearly the same words. */
export interface StoryArticles {
  /** Id of the article that stands for all: the earliest, then the longest. */
  readonly id: string
  /** In order of their dates, undated ones last. */
  readonly articles: readonly string[]
}

/** An article as one of several that may tell one story. */
export interface Version {
  readonly id: string
  /** Its date, or "9999", a space and its id. */
  readonly rank: string
  /** Of its text, in UTF-16 code units. */
  readonly length: number
  /** How alike others are, 0–1; those below the thresholds are left out, null where all are. */
  readonly alike: ReadonlyMap<Version, number> | null
}

/** Has the reader said that these two do not tell one story? */
export type AreApart = (articleId: string, otherId: string) => boolean

/** All that likeness leads to from one article, through whatever others. */
export function reachAlike(start: Version): readonly Version[] {
  const found = new Set([start])
  for (const version of found) for (const other of version.alike?.keys() ?? []) found.add(other)
  return [...found]
}

/**
 * Parts what likeness ties together into stories of two articles or more. The most alike are joined first, so that two that must stay
 * apart part a chain at its weakest link.
 */
export function gatherStories(
  versions: readonly Version[],
  areApart: AreApart,
): readonly StoryArticles[] {
  const pairs = versions.flatMap((version) =>
    [...(version.alike ?? [])]
      .filter(([other]) => version.rank < other.rank)
      .map(([other, alike]) => ({ version, other, alike })),
  )
  pairs.sort(
    (a, b) => b.alike - a.alike || compare(a.version, b.version) || compare(a.other, b.other),
  )
  const groups = new Map<Version, Version[]>()
  for (const { version, other } of pairs) {
    const [x, y] = [groups.get(version) ?? [version], groups.get(other) ?? [other]]
    if (x === y || x.some((one) => y.some((two) => areApart(one.id, two.id)))) continue
    const [many, few] = x.length >= y.length ? [x, y] : [y, x]
    many.push(...few)
    for (const one of few) groups.set(one, many)
    for (const one of [version, other]) groups.set(one, many)
  }
  return [...new Set(groups.values())].map(tell)
}

function tell(versions: readonly Version[]): StoryArticles {
  const sorted = [...versions].sort(compare)
  const dateOf = ({ rank }: Version) => rank.slice(0, rank.indexOf(' '))
  const first = sorted[0]
  const earliest = sorted.filter((version) => first && dateOf(version) === dateOf(first))
  const longest = earliest.reduce<Version | undefined>(
    (best, version) => (best && best.length >= version.length ? best : version),
    undefined,
  )
  return { id: longest?.id ?? '', articles: sorted.map(({ id }) => id) }
}

function compare(a: Version, b: Version): number {
  return a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0
}
