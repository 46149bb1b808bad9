import { CLAUSE_OPENERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../../language/clause-words'
import { ROLE_NOUNS } from '../../language/titles'
import { isBreak, isVerbLike, skipLinks, type NounPhrase } from './noun-phrase'
import type { QuotePage } from './quote-page'

/** Further off than this, the first words of a sentence are nobody's subject. */
const MAX_DISTANCE = 80

/** The subject of the sentence that holds `at`: its first noun phrase outside an opening adverbial. */
export function mainSubject(page: QuotePage, at: number): NounPhrase | null {
  const { tokens, nameAt } = page
  if (at - page.sentences[page.sentenceAt[at]!]!.firstToken > MAX_DISTANCE) return null
  const sentence = page.sentences[page.sentenceAt[at]!]!
  let first = skipLinks(page, sentence.firstToken, at)
  const opening = tokens[first]?.text.toLowerCase() ?? ''
  if (PREPOSITIONS.has(opening) || CLAUSE_OPENERS.has(opening) || /^\p{L}+ing$/u.test(opening)) {
    let comma = first
    while (comma < at && tokens[comma]!.text !== ',') comma++
    if (comma < at - 1) first = comma + 1
    else return null
  }
  if (SUBJECT_PRONOUNS.has(tokens[first]!.text.toLowerCase())) return { first, end: first + 1 }
  let end = first
  while (end < at) {
    const word = tokens[end]!.text
    if (
      nameAt[end]! < 0 &&
      (isBreak(word) || isVerbLike(word) || word === 'to' || CLAUSE_OPENERS.has(word))
    )
      break
    end++
    // A name at the head: the verb follows unless another noun does.
    if (nameAt[end - 1]! >= 0 && nameAt[end]! !== nameAt[end - 1]! && !isRoleAhead(page, end, at))
      break
  }
  return end > first ? { first, end } : null
}

function isRoleAhead(page: QuotePage, at: number, limit: number): boolean {
  const word = page.tokens[at]?.text ?? ''
  if (at >= limit) return false
  return (
    page.nameAt[at]! >= 0 ||
    ROLE_NOUNS.has(word.replace(/s$/, '')) ||
    ROLE_NOUNS.has(word) ||
    word === '’s' ||
    word === "'s"
  )
}
