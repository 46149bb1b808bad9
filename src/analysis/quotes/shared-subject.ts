import { RELATIONS } from '../parse/relations'
import type { NounPhrase } from './noun-phrase'
import { phraseOf } from './phrase-of'
import type { SentenceSyntax } from './sentence-syntax'

const SUBJECT = RELATIONS.indexOf('nsubj')
const CLAUSE_OF_NOUN = RELATIONS.indexOf('acl')
/** Relations between a verb and one whose subject it shares: "attacked him, saying …", "resigned and said …". */
const SHARING: ReadonlySet<number> = new Set(
  (['advcl', 'conj', 'xcomp', 'parataxis'] as const).map((name) => RELATIONS.indexOf(name)),
)
const MOST_STEPS = 3

/** The subject that verb `pivot` of a sentence shares with a verb above it, or the noun it describes; null where there is none. */
export function sharedSubject(
  pivot: number,
  { heads, relations }: SentenceSyntax,
): NounPhrase | null {
  let at = pivot
  for (let step = 0; step < MOST_STEPS; step++) {
    const relation = relations[at]!
    const head = heads[at]!
    if (head < 0) return null
    if (relation === CLAUSE_OF_NOUN) return nounBefore(head, at, heads)
    if (!SHARING.has(relation)) return null
    const subject = relations.findIndex((one, t) => one === SUBJECT && heads[t] === head)
    if (subject >= 0) return phraseOf(subject, heads)
    at = head
  }
  return null
}

/** The noun with what stands in front of it: the clause behind is no part of it. */
function nounBefore(noun: number, clause: number, heads: Int32Array): NounPhrase | null {
  if (noun > clause) return null
  return { first: phraseOf(noun, heads).first, end: noun + 1 }
}
