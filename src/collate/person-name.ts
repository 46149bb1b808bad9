import { foldWords } from './fold-name'
import { hasFamilyFirst, isNickname } from './known-names'

/** A person's name taken apart; all words folded. */
export interface PersonName {
  /** "" where only a family name (or a single name) is given. */
  readonly given: string
  readonly middles: readonly string[]
  readonly family: string
  /** "jr", "sr", "ii" …, or "". */
  readonly suffix: string
}

/**
 * How a shorter name stands to a fuller one.
 * `within`: same given and family, fewer names between; `initial`: "J. Park" and "Jacob Park"; `nickname`: "Bill" and "William";
 * `family`: only the family name; `tail`: the last words of it; `spelling`: one letter differs.
 */
export type NameRelation =
  'same' | 'within' | 'initial' | 'nickname' | 'family' | 'tail' | 'spelling' | 'differ'

const PARTICLES = new Set(
  'al el de da van von der den bin ibn la le del di du dos das ter ten zu af av'.split(' '),
)
const SUFFIXES = new Set('jr sr ii iii iv junior senior'.split(' '))
const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady baroness president minister senator general'.split(
    ' ',
  ),
)
/** Letters that a given name or family must have before one differing letter counts as a way to spell it. */
const MIN_SPELLED = 5

/** A person's name, read from how it is written. Never fails: a name without letters has an empty family. */
export function readPersonName(name: string): PersonName {
  // "J.K." and "JK" are two initials; after folding they would be a word.
  const parted = name
    .replace(/\.(?=\p{L})/gu, '. ')
    .replace(/\b(\p{Lu})(\p{Lu})(?=\s+\p{Lu}\p{Ll})/gu, '$1 $2')
  const words = [...foldWords(parted)]
  while (words.length > 1 && TITLES.has(words[0] ?? '')) words.shift()
  let suffix = ''
  if (words.length > 2 && SUFFIXES.has(words.at(-1) ?? '')) suffix = shortSuffix(words.pop() ?? '')
  if (hasFamilyFirst(words)) {
    const [family = '', ...given] = words
    return { given: given.join(''), middles: [], family, suffix }
  }
  const family = words.pop() ?? ''
  // "Al Gore" has a given name, "al-Hadi" has none.
  const opens = /^al\s/i.test(name) ? 1 : 0
  const kept = words.filter((word, i) => i < opens || !PARTICLES.has(word))
  const particleFirst = opens === 0 && PARTICLES.has(words[0] ?? '')
  const [given = '', ...middles] = particleFirst ? ['', ...kept] : kept
  return { given, middles, family, suffix }
}

function shortSuffix(word: string): string {
  return word === 'junior' ? 'jr' : word === 'senior' ? 'sr' : word
}

/** The name as one string, the same for all ways to write it with the same words. */
export function keyOfPerson({ given, middles, family, suffix }: PersonName): string {
  return [given, ...middles, family, suffix].filter(Boolean).join(' ')
}

/** How the two names stand to each other, whichever is the fuller. */
export function relatePersonNames(a: PersonName, b: PersonName): NameRelation {
  if (keyOfPerson(a) === keyOfPerson(b)) return 'same'
  if (a.family !== b.family) return spelledAlike(a, b) ? 'spelling' : 'differ'
  if (contradictInSuffix(a, b)) return 'differ'
  if (!a.given || !b.given) return 'family'
  if (isTail(a, b) || isTail(b, a)) return 'tail'
  if (!middlesAgree(a.middles, b.middles)) return 'differ'
  if (a.given === b.given) return 'within'
  if (isInitialOf(a.given, b.given) || isInitialOf(b.given, a.given)) return 'initial'
  if (isNickname(a.given, b.given)) return 'nickname'
  return a.given.length >= MIN_SPELLED && differByOne(a.given, b.given) ? 'spelling' : 'differ'
}

/** Can both be names of one person as far as what stands between given and family, and behind, can tell? */
export function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  let at = 0
  for (const middle of few) {
    while (at < many.length && !sameOrInitial(middle, many[at] ?? '')) at++
    if (at++ >= many.length) return false
  }
  return true
}

/** "Jr" and "Sr" are two people; one without a suffix may be either. */
export function contradictInSuffix(a: PersonName, b: PersonName): boolean {
  return a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix
}

function sameOrInitial(a: string, b: string): boolean {
  return a === b || isInitialOf(a, b) || isInitialOf(b, a)
}

function isInitialOf(initial: string, name: string): boolean {
  return initial.length === 1 && name.startsWith(initial)
}

function isTail(short: PersonName, full: PersonName): boolean {
  const shortMiddles = [short.given, ...short.middles]
  if (full.middles.length < shortMiddles.length) return false
  const tail = full.middles.slice(-shortMiddles.length)
  return short.given.length > 1 && shortMiddles.every((word, i) => word === tail[i])
}

function spelledAlike(a: PersonName, b: PersonName): boolean {
  return (
    a.given !== '' &&
    a.given === b.given &&
    Math.min(a.family.length, b.family.length) >= MIN_SPELLED &&
    middlesAgree(a.middles, b.middles) &&
    differByOne(a.family, b.family)
  )
}

/** Is one word the other with one letter added, left out or changed? */
export function differByOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1 || a === b) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const rest = short.length === long.length ? at + 1 : at
  return short.slice(rest) === long.slice(at + 1)
}
