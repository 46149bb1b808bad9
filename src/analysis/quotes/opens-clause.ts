import { CLAUSE_OPENERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../../language/clause-words'
import type { Cue } from './find-cues'
import { isBreak, isVerbLike } from './noun-phrase'
import type { QuotePage } from './quote-page'

/** A clause shows its verb within so many tokens. */
const MAX_TO_VERB = 18
/** Words that open an indirect question. */
export const QUESTION_WORDS = new Set([
  'if',
  'whether',
  'how',
  'why',
  'what',
  'where',
  'when',
  'who',
  'which',
])

/** May the verb take the words at `at` without "that"? */
export function opensClause(page: QuotePage, cue: Cue, at: number, limit: number): boolean {
  const word = page.tokens[at]?.text.toLowerCase() ?? ''
  if (at >= limit) return false
  if (page.spanAt[at]! >= 0) return true
  if (isBreak(word)) return false
  if (QUESTION_WORDS.has(word)) return cue.verb?.lemma !== 'say' || word !== 'who'
  if (SUBJECT_PRONOUNS.has(word) || word === 'there') return isFinite(page, at + 1, limit)
  if (cue.verb?.lemma !== 'say' && !showsVerb(page, at, limit)) return false
  return (cue.verb?.patterns.includes('clause') ?? false) && startsClause(page, at, limit)
}

function isFinite(page: QuotePage, at: number, limit: number): boolean {
  return at < limit && !isBreak(page.tokens[at]!.text)
}

/** Words that cannot begin the subject of a clause. */
const NO_SUBJECT =
  /^(?:so|not|yes|no|to|too|as|than|nothing|something|anything|little|much|more|goodbye|hello|sorry|well)$/

/** May a clause without "that" begin here? */
export function startsClause(page: QuotePage, at: number, limit: number): boolean {
  const { tokens } = page
  const word = tokens[at]?.text.toLowerCase() ?? ''
  if (at >= limit || isBreak(word) || NO_SUBJECT.test(word)) return false
  if (CLAUSE_OPENERS.has(word) && word !== 'if' && word !== 'while' && word !== 'although')
    return false
  if (showsVerb(page, at, limit)) return true
  // A present tense shows nothing: trust the length of what follows a verb of saying.
  const MIN_CLAUSE = 5
  return !PREPOSITIONS.has(word) && limit - at >= MIN_CLAUSE
}

/** True when a finite verb can be seen not far from here. */
export function showsVerb(page: QuotePage, at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit, at + MAX_TO_VERB); i++)
    if (page.nameAt[i]! < 0 && isVerbLike(page.tokens[i]!.text)) return true
  return false
}
