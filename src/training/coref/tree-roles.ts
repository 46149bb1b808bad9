import { ROLES } from '../../analysis/coref/mention-role'
import type { DependencyTree } from '../../analysis/parse/parse-sentence'
import { RELATIONS } from '../../analysis/parse/relations'
import { type ClauseTree, relationCodes } from './clause-tree'

const SUBJECT = relationCodes('nsubj', 'csubj')
const OBJECT = relationCodes('obj', 'iobj')
const OBLIQUE = relationCodes('obl')
const MODIFIER = relationCodes('nmod')
const COMPOUND = relationCodes('compound', 'amod', 'nummod')
/** Parts of a name, and what is said in addition to a noun, do what the whole does. */
const PART = relationCodes('flat', 'appos', 'fixed', 'goeswith')
const JOINED = RELATIONS.indexOf('conj')

/** Trees may be deep where a text is a list. */
const MOST_STEPS = 40

/** The word of a span that hangs on something outside of it: the last that does, or its last word. */
export function headOfSpan({ heads }: DependencyTree, first: number, end: number): number {
  for (let t = end - 1; t >= first; t--) {
    const head = heads[t]!
    if (head < first || head >= end) return t
  }
  return end - 1
}

/** The word whose role this one shares: "minister" for "Park" in "the minister, Ada Park". */
export function wholeOf({ heads, relations }: DependencyTree, token: number): number {
  let at = token
  for (let n = 0; n < MOST_STEPS && PART.has(relations[at]!) && heads[at]! >= 0; n++)
    at = heads[at]!
  return at
}

/** What a word does, as an index into `ROLES`; a word joined by "and" does what the first does. */
export function roleOf(tree: ClauseTree, token: number): number {
  return ROLES.indexOf(roleName(tree, token))
}

function roleName(tree: ClauseTree, token: number): (typeof ROLES)[number] {
  const { heads, relations, isPossessive, hasEnding } = tree
  if (isPossessive[token]) return 'possessor'
  let at = wholeOf(tree, token)
  for (let n = 0; n < MOST_STEPS && relations[at] === JOINED && heads[at]! >= 0; n++)
    at = wholeOf(tree, heads[at]!)
  const relation = relations[at]!
  if (SUBJECT.has(relation)) return 'subject'
  if (OBJECT.has(relation)) return 'object'
  if (OBLIQUE.has(relation)) return 'oblique'
  if (MODIFIER.has(relation)) return hasEnding[at] ? 'possessor' : 'modifier'
  return COMPOUND.has(relation) ? 'compound' : 'other'
}
