import type { JoinDecision } from '../model/voice'
import { type Atom, inOrder, type Occurrence } from './occurrence'
import { agree } from './agreement'
import { addToProfile, type Profile, profileOf } from './profile'

/** A decision whose two entities the library holds. */
export interface Decided {
  readonly decision: JoinDecision
  readonly a: Occurrence
  readonly b: Occurrence
}

/** A decision that another one contradicts. */
export interface Overruled {
  readonly decision: JoinDecision
  /** The decision that wins. */
  readonly by: JoinDecision
  /** Why it does, as a sentence for the reader. */
  readonly reason: string
}

/** What the decisions make of the atoms they touch. */
export interface Decisions {
  /** All occurrences of the atoms touched, parted into voices; canonical order. */
  readonly groups: readonly (readonly Occurrence[])[]
  readonly overruled: readonly Overruled[]
}

const LATER = 'The later of two answers to the same question counts.'
const APART =
  'Two that were said to be different stay apart, whoever else they were said to be the same as.'

/**
 * Applies what the reader has said. Of two answers about the same two voices the later counts; "different" then wins over any chain of
 * "same", and in such a chain the oldest link gives way. Wagstaff et al. (2001) call these must-links and cannot-links.
 * @see K. Wagstaff, C. Cardie, S. Rogers, S. Schroedl: Constrained k-means clustering with background knowledge. ICML 2001.
 */
export function applyDecisions(decided: readonly Decided[]): Decisions {
  const latestFirst = [...decided]
    .map((entry, i) => ({ entry, i }))
    .sort((x, y) => y.entry.decision.decidedAt - x.entry.decision.decidedAt || y.i - x.i)
    .map(({ entry }) => entry)
  const overruled: Overruled[] = []
  const asked = keepLatest(latestFirst, ({ a, b }) => [a, b], overruled)
  const parts = partAtoms(asked)
  const partOf = new Map<Occurrence, Occurrence[]>()
  for (const part of parts) for (const occurrence of part) partOf.set(occurrence, part)
  const of = (occurrence: Occurrence) => partOf.get(occurrence) ?? []
  const valid = keepLatest(asked, ({ a, b }) => [of(a), of(b)], overruled)

  const leader = new Map(parts.map((part) => [part, part]))
  const rootOf = (part: Occurrence[]): Occurrence[] => {
    const next = leader.get(part) ?? part
    return next === part ? part : rootOf(next)
  }
  const apart = valid.filter(({ decision }) => decision.answer === 'different')
  for (const entry of valid) {
    if (entry.decision.answer !== 'same') continue
    const [x, y] = [rootOf(of(entry.a)), rootOf(of(entry.b))]
    if (x === y) continue
    const against = apart.find(({ a, b }) => {
      const [s, t] = [rootOf(of(a)), rootOf(of(b))]
      return (s === x && t === y) || (s === y && t === x)
    })
    if (against) overruled.push({ decision: entry.decision, by: against.decision, reason: APART })
    else leader.set(y, x)
  }
  const groups = new Map<Occurrence[], Occurrence[]>()
  for (const part of parts) {
    const root = rootOf(part)
    groups.set(root, [...(groups.get(root) ?? []), ...part])
  }
  return { groups: [...groups.values()].map((group) => inOrder(group)), overruled }
}

/** All but those that say something else of a pair than the first that speaks of it. */
function keepLatest(
  latestFirst: readonly Decided[],
  pairOf: (entry: Decided) => readonly [object, object],
  overruled: Overruled[],
): readonly Decided[] {
  const kept = new Map<object, Map<object, Decided>>()
  return latestFirst.filter((entry) => {
    const [x, y] = pairOf(entry)
    const winner = kept.get(x)?.get(y)
    if (winner) {
      const agrees = winner.decision.answer === entry.decision.answer
      if (!agrees) overruled.push({ decision: entry.decision, by: winner.decision, reason: LATER })
      return agrees
    }
    for (const [from, to] of [
      [x, y],
      [y, x],
    ] as const) {
      const row = kept.get(from) ?? new Map<object, Decided>()
      kept.set(from, row.set(to, entry))
    }
    return true
  })
}

/** The atoms touched, each parted where two of its occurrences were said to be different. */
function partAtoms(decided: readonly Decided[]): readonly Occurrence[][] {
  const atoms = new Set<Atom>()
  const cannot = new Map<Occurrence, Set<Occurrence>>()
  for (const { a, b, decision } of decided) {
    if (a.atom) atoms.add(a.atom)
    if (b.atom) atoms.add(b.atom)
    if (decision.answer !== 'different' || a.atom !== b.atom || a === b) continue
    cannot.set(a, (cannot.get(a) ?? new Set()).add(b))
    cannot.set(b, (cannot.get(b) ?? new Set()).add(a))
  }
  return [...atoms].flatMap((atom) => {
    const seeds = atom.occurrences.filter((occurrence) => cannot.has(occurrence))
    return seeds.length ? partAtom(atom, seeds, cannot) : [[...atom.occurrences]]
  })
}

function partAtom(
  atom: Atom,
  seeds: readonly Occurrence[],
  cannot: ReadonlyMap<Occurrence, ReadonlySet<Occurrence>>,
): readonly Occurrence[][] {
  const parts: Profile[] = []
  for (const seed of seeds) {
    const allowed = parts.filter(
      (part) => !part.occurrences.some((other) => cannot.get(seed)?.has(other)),
    )
    const part = nearest(allowed, seed)
    if (part) addToProfile(part, seed)
    else parts.push(profileOf([seed]))
  }
  for (const occurrence of atom.occurrences) {
    if (cannot.has(occurrence)) continue
    const part = nearest(parts, occurrence)
    if (part) addToProfile(part, occurrence)
  }
  return parts.map((part) => part.occurrences)
}

/** What the same way to write a name is worth beside company and roles. */
const SAME_FORM = 0.5

function nearest(parts: readonly Profile[], occurrence: Occurrence): Profile | null {
  const own = profileOf([occurrence])
  let best: Profile | null = null
  let bestScore = -1
  for (const part of parts) {
    const written = part.occurrences.some(({ form }) => form === occurrence.form)
    const score = agree(part, own).score + (written ? SAME_FORM : 0)
    if (score > bestScore) [best, bestScore] = [part, score]
  }
  return best
}
