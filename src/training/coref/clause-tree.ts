import { RELATIONS, type Relation } from '../../analysis/parse/relations'
import type { SentenceSyntax } from '../../analysis/quotes/sentence-syntax'
import { WORD_CLASSES } from '../../analysis/tag/word-classes'

/** A sentence's tree with its possessives, looked up once; indices count in the sentence. */
export interface ClauseTree extends SentenceSyntax {
  /** 1 for possessive pronouns and endings, and for words that have such an ending. */
  readonly isPossessive: Uint8Array
  readonly hasEnding: Uint8Array
}

/** Numbers of these relations. */
export function relationCodes(...names: readonly Relation[]): ReadonlySet<number> {
  return new Set(names.map((name) => RELATIONS.indexOf(name)))
}

const CASE = RELATIONS.indexOf('case')

const POSSESSIVE = new Set(
  WORD_CLASSES.flatMap((names: readonly string[], index) =>
    names.includes('PRP$') || names.includes('POS') ? [index] : [],
  ),
)

export function clauseTree(syntax: SentenceSyntax): ClauseTree {
  const { heads, relations, classes } = syntax
  const isPossessive = Uint8Array.from(classes, (one) => (POSSESSIVE.has(one) ? 1 : 0))
  const hasEnding = new Uint8Array(heads.length)
  heads.forEach((head, t) => {
    if (head >= 0 && relations[t] === CASE && isPossessive[t]) hasEnding[head] = 1
  })
  return { ...syntax, isPossessive, hasEnding }
}
