import { CALENDAR_WORDS, MONTHS_AND_NAMES } from '../../language/calendar'
import { isAllCapitals, isCapitalised } from '../../language/characters'
import { isFunctionWord } from '../../language/function-words'
import { JOINED_PARTICLE, NAME_PARTICLES, OWNERS_IN_NAMES } from '../../language/name-particles'
import { ORGANISATION_ENDINGS, ORGANISATION_HEADS } from '../../language/organisation-words'
import { PLACE_OPENINGS } from '../../language/place-words'
import { HONORIFICS } from '../../language/titles'
import type { Sentence } from '../../model/syntax'
import { NAME_USE } from '../models/gazetteer'
import { type DocumentWords, isCommonWord } from './document-words'

/** Tokens from `first` to before `end` that hang together as one or several names. */
export interface NameRun {
  readonly first: number
  readonly end: number
}

/** "Republic of …", "Gulf of …": places that are named with "of". */
const PLACE_HEADS = new Set([
  'Republic',
  'Gulf',
  'Isle',
  'Bay',
  'Strait',
  'Cape',
  'Kingdom',
  'State',
  'Horn',
  'Sea',
  'Port',
  'City',
  'District',
  'Province',
])
/** An editor's brackets fill in a name: "[Prime Minister Ada] Park". So many tokens before it may open. */
const MAX_BRACKET_DISTANCE = 8

/** More words than this are no name but a list or a shout. */
const MAX_RUN = 24

/** The longest runs of capitalised words in a sentence, with the small words that English allows inside names. */
export function findNameRuns(words: DocumentWords, sentence: Sentence): readonly NameRun[] {
  const runs: NameRun[] = []
  let i = sentence.firstToken
  while (i < sentence.endToken) {
    if (!isNameWord(words, i)) {
      i++
      continue
    }
    const end = runEnd(words, i, sentence.endToken)
    runs.push({ first: i, end })
    i = end
  }
  return runs
}

/** May the token be part of a name? */
export function isNameWord(words: DocumentWords, i: number): boolean {
  const { text } = words.tokens[i]!
  if (!isCapitalised(text)) return JOINED_PARTICLE.test(text)
  if (text.length === 1) return false
  if (CALENDAR_WORDS.has(text.replace(/\.$/, ''))) return isMonthAndName(words, i)
  if (!isFunctionWord(text)) return true
  if (words.opens[i]) return false
  return isAllCapitals(text) || (isPersonWord(words, text) && text !== 'The')
}

/** "Theresa May" and "April Ryan" are people, "in May" and "April 4" are not. */
function isMonthAndName(words: DocumentWords, i: number): boolean {
  const { tokens } = words
  if (!MONTHS_AND_NAMES.has(tokens[i]!.text)) return false
  const before = tokens[i - 1]?.text ?? ''
  const after = tokens[i + 1]?.text ?? ''
  return (
    HONORIFICS.has(before) ||
    (isPersonWord(words, before) && !isCommonWord(words, before)) ||
    (isCapitalised(after) && isPersonWord(words, after))
  )
}

function isPersonWord(words: DocumentWords, word: string): boolean {
  return ((words.gazetteer.personNames.get(word) ?? 0) & (NAME_USE.given | NAME_USE.surname)) !== 0
}

function runEnd(words: DocumentWords, first: number, limit: number): number {
  const { tokens } = words
  let end = first + 1
  while (end < limit && end - first < MAX_RUN) {
    if (isNameWord(words, end) && follows(words, end)) end++
    else {
      const next = afterConnector(words, first, end, limit)
      if (next === null) break
      end = next + 1
    }
  }
  return tokens[end - 1]!.text === '’s' ? end - 1 : end
}

/** True when only a space, or nothing after a mark such as "&", lies before the token. */
function follows(words: DocumentWords, i: number): boolean {
  return words.tokens[i]!.start - words.tokens[i - 1]!.end <= 1
}

/** Index of the name word that a connector at `at` leads to, or null when the run ends here. */
function afterConnector(
  words: DocumentWords,
  first: number,
  at: number,
  limit: number,
): number | null {
  const { tokens } = words
  const connector = tokens[at]!.text
  const last = tokens[at - 1]!.text
  let next = at + 1
  if (next >= limit || !follows(words, at)) return null
  if (isNickname(words, at, limit)) return at + 3
  // "Save Our Ferry": a small word with a capital, where only a name has one, is inside that name.
  if (isCapitalised(connector) && !words.opens[at] && isFunctionWord(connector))
    return isNameWord(words, next) && follows(words, next) ? next : null
  if (connector === ']') return opensBracket(words, at) && isNameWord(words, next) ? next : null
  if (connector === '’s' || connector === "'s")
    return (OWNERS_IN_NAMES.has(last) || /(?:men|ers)$/.test(last)) && isNameWord(words, next)
      ? next
      : null
  if (connector === 'of' || connector === 'for' || connector === 'on') {
    if (!takesOf(last, connector)) return null
    if (tokens[next]?.text === 'the' && next + 1 < limit) next++
    return isNameWord(words, next) ? next : null
  }
  if (connector === '&') return isNameWord(words, next) ? next : null
  if (connector === 'and') return joinsByAnd(words, first, at, limit) ? next : null
  if (!NAME_PARTICLES.has(connector)) return null
  while (next < limit && NAME_PARTICLES.has(tokens[next]!.text)) next++
  return next < limit && isNameWord(words, next) ? next : null
}

function takesOf(head: string, connector: string): boolean {
  if (ORGANISATION_HEADS.has(head)) return true
  return (
    connector === 'of' &&
    (HONORIFICS.has(head) ||
      PLACE_HEADS.has(head) ||
      PLACE_OPENINGS.has(head) ||
      head === 'Nations')
  )
}

const NICKNAME_MARKS: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"', "'": "'" }

/** Ada “Bee” Park: one word in quotation marks between two of a name. */
function isNickname(words: DocumentWords, at: number, limit: number): boolean {
  const { tokens } = words
  const closing = NICKNAME_MARKS[tokens[at]!.text]
  return (
    closing !== undefined &&
    at + 3 < limit &&
    tokens[at + 2]!.text === closing &&
    isCapitalised(tokens[at + 1]!.text) &&
    isNameWord(words, at + 3)
  )
}

/** "Food and Drug Administration", "Department of Health and Human Services", but not "Ada Park and Radio Two". */
function joinsByAnd(words: DocumentWords, first: number, at: number, limit: number): boolean {
  const { tokens } = words
  if (!isNameWord(words, at + 1)) return false
  const isDepartment =
    ORGANISATION_HEADS.has(tokens[first]!.text) && tokens[first + 1]?.text.length === 2 // "of"
  let end = at + 1
  while (end < limit && isNameWord(words, end) && follows(words, end)) end++
  const isBody = ORGANISATION_ENDINGS.has(tokens[end - 1]!.text)
  if (isDepartment)
    return isCommonWord(words, tokens[at - 1]!.text) && isCommonWord(words, tokens[at + 1]!.text)
  return (
    isBody &&
    end - at > 2 &&
    !ORGANISATION_ENDINGS.has(tokens[at - 1]!.text) &&
    isCommonWord(words, tokens[at - 1]!.text)
  )
}

function opensBracket(words: DocumentWords, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - MAX_BRACKET_DISTANCE); i--) {
    if (words.tokens[i]!.text === '[') return true
  }
  return false
}
