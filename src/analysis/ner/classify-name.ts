import { isAllCapitals, isCapitalised } from '../../language/characters'
import { EVENT_ENDINGS } from '../../language/event-words'
import { isFunctionWord } from '../../language/function-words'
import { JOINED_PARTICLE, NAME_PARTICLES } from '../../language/name-particles'
import { isNationality } from '../../language/nationalities'
import {
  NO_ORGANISATIONS,
  ORGANISATION_ENDINGS,
  ORGANISATION_HEADS,
  WELL_KNOWN_ORGANISATIONS,
} from '../../language/organisation-words'
import { COMPASS_WORDS, PLACE_ENDINGS, PLACE_OPENINGS } from '../../language/place-words'
import { REGIONS } from '../../language/regions'
import { HONORIFICS, TITLE_MODIFIERS } from '../../language/titles'
import type { EntityKind } from '../../model/entity'
import { NAME_USE } from '../models/gazetteer'
import { type DocumentWords, isCommonWord, wordsOf } from './document-words'
import type { NameCandidate } from './name-mention'
import { nameContext } from './name-context'

/** What a candidate is taken for, and how sure that is. */
export interface NameVerdict {
  readonly kind: EntityKind
  readonly confidence: number
}

/** Rough probabilities, set by how often each kind of evidence was right on annotated newswire. */
const CERTAIN = 0.97
const STRONG = 0.92
const LIKELY = 0.8
const WEAK = 0.6
const GUESS = 0.5

const verdict = (kind: EntityKind, confidence: number): NameVerdict => ({ kind, confidence })

/** Acronyms of more letters are mostly words in capitals. */
const MAX_ACRONYM = 6

/** The kind of a candidate by its own words and those beside it; null for a capital that names nothing we look for. */
export function classifyName(words: DocumentWords, candidate: NameCandidate): NameVerdict | null {
  const { firstToken, endToken, titled } = candidate
  const name = wordsOf(words.tokens, firstToken, endToken)
  if (titled) return verdict('person', CERTAIN)
  if (isDateline(words, firstToken, endToken)) return verdict('place', STRONG)
  if (acronymBehind(words, firstToken, endToken)) return verdict('organisation', STRONG)
  return (
    byKnownName(words, candidate, name) ??
    (endToken - firstToken === 1
      ? bySingleWord(words, firstToken, name)
      : bySeveralWords(words, candidate))
  )
}

/** "SKELHAVEN (AP) —", "NORTH HAVEN, Kent –": capitals that open a paragraph before a dash or an agency. */
function isDateline(words: DocumentWords, first: number, end: number): boolean {
  const { tokens, opens } = words
  if (!opens[first] || !isAllCapitals(tokens[first]!.text) || tokens[first]!.text.length < 4)
    return false
  for (let i = end; i < Math.min(end + MAX_DATELINE, tokens.length); i++) {
    const { text } = tokens[i]!
    if (/^(?:—|–|-|--)$/.test(text))
      return i === end || tokens[end]!.text === ',' || tokens[end]!.text === '('
    if (/^[.!?:]$/.test(text)) return false
  }
  return false
}

/** A place, its country and an agency in brackets are no longer than this. */
const MAX_DATELINE = 6

/** "Save Our Ferry (SOF)". */
function acronymBehind(words: DocumentWords, first: number, end: number): boolean {
  const { tokens } = words
  const acronym = tokens[end + 1]?.text ?? ''
  if (end - first < 2 || tokens[end]?.text !== '(' || tokens[end + 2]?.text !== ')') return false
  const initials = tokens.slice(first, end).filter(({ text }) => isCapitalised(text))
  return isAllCapitals(acronym) && initials.map(({ text }) => text.charAt(0)).join('') === acronym
}

function byKnownName(
  words: DocumentWords,
  { firstToken, endToken }: NameCandidate,
  name: string,
): NameVerdict | null {
  if (WELL_KNOWN_ORGANISATIONS.has(name)) return verdict('organisation', STRONG)
  if (REGIONS.has(name)) return verdict('place', STRONG)
  const place = words.gazetteer.places.get(name) ?? words.gazetteer.places.get(shoutedPlace(name))
  if (!place) return null
  if (place.type === 'country') return verdict('place', CERTAIN)
  if (endToken - firstToken > 1) return verdict('place', STRONG)
  const context = nameContext(words, firstToken, endToken)
  if (context.person) return verdict('person', LIKELY)
  if (words.opens[firstToken] && isCommonWord(words, name) && !context.place) return null
  if (isCommonWord(words, name))
    return context.place ? verdict('place', LIKELY) : verdict('place', GUESS)
  const isPersonal = words.gazetteer.personNames.has(name) && place.population < BIG_CITY
  return verdict('place', context.place ? STRONG : isPersonal ? WEAK : LIKELY)
}

/** A town below this size whose name people bear as well may be either. */
const BIG_CITY = 500_000

/** "LONDON" in a dateline. */
function shoutedPlace(name: string): string {
  return isAllCapitals(name) && name.length > 3
    ? name.toLowerCase().replace(/(^|[\s-])\p{Ll}/gu, (first) => first.toUpperCase())
    : ''
}

function bySingleWord(words: DocumentWords, at: number, name: string): NameVerdict | null {
  if (isNationality(name) || HONORIFICS.has(name) || EVENT_ENDINGS.has(name)) return null
  const context = nameContext(words, at, at + 1)
  if (isAllCapitals(name)) {
    if (NO_ORGANISATIONS.has(name) || /\d{3}|^[IVX]+$/.test(name)) return null
    if (name.replace(/\W/g, '').length > MAX_ACRONYM) return null
    return context.person ? verdict('person', WEAK) : verdict('organisation', LIKELY)
  }
  const opens = words.opens[at] === 1
  const common = isCommonWord(words, name)
  // "Park said" may open a sentence once "Ada Park" has been read; "Police said" names nobody.
  const seenAsName = words.capital.has(name) && !words.small.has(name.toLowerCase())
  if (opens && common && (!seenAsName || ORGANISATION_ENDINGS.has(name))) return null
  if (context.person || (context.speaks && !ORGANISATION_ENDINGS.has(name)))
    return verdict('person', context.person ? STRONG : LIKELY)
  if (context.organisation) return verdict('organisation', LIKELY)
  if (ORGANISATION_ENDINGS.has(name) || TITLE_MODIFIERS.has(name)) return null
  if (context.place && !common) return verdict('place', LIKELY)
  if (COMPASS_WORDS.has(name) || PLACE_ENDINGS.has(name)) return null
  const use = words.gazetteer.personNames.get(name)
  if (use !== undefined && !common) return verdict('person', WEAK)
  if (common) return null
  if (/^\p{Lu}\p{Ll}+(?:shire|land|stan|burg|ville|ton|ham|bury|grad|pur|abad)$/u.test(name))
    return verdict('place', WEAK)
  return verdict(context.direction && !context.article ? 'place' : 'organisation', GUESS)
}

function bySeveralWords(
  words: DocumentWords,
  { firstToken, endToken }: NameCandidate,
): NameVerdict | null {
  const { tokens } = words
  const first = tokens[firstToken]!.text
  const last = tokens[endToken - 1]!.text
  const context = nameContext(words, firstToken, endToken)
  const given = isGiven(words, first) && !isCommonWord(words, first)
  const isPair = endToken - firstToken === 2 || isQuoted(tokens[firstToken + 1]!.text)
  if (EVENT_ENDINGS.has(last))
    return given && isPair && context.person ? verdict('person', LIKELY) : null
  // "Mark Hill": each word is a common one, but together they are listed as a given and a family name.
  const isListed = isGiven(words, first) && words.gazetteer.personNames.has(last)
  const personal = (given || isListed) && isPair && !context.article
  if (ORGANISATION_ENDINGS.has(last)) {
    if (personal && words.gazetteer.personNames.has(last)) return verdict('person', LIKELY)
    return verdict('organisation', STRONG)
  }
  if (ORGANISATION_HEADS.has(first) && /^(?:of|for|on)$/.test(tokens[firstToken + 1]!.text))
    return verdict('organisation', STRONG)
  const names = words.gazetteer.places
  if (COMPASS_WORDS.has(first)) {
    const rest = wordsOf(tokens, firstToken + 1, endToken)
    if (names.has(rest) || REGIONS.has(rest)) return verdict('place', STRONG)
  }
  if (PLACE_ENDINGS.has(last) && !(personal && !context.place)) return verdict('place', LIKELY)
  if (PLACE_OPENINGS.has(first) && !given) return verdict('place', LIKELY)
  if (hasInnerOrganisation(words, firstToken, endToken)) return verdict('organisation', LIKELY)
  if (context.person || context.speaks) return verdict('person', STRONG)
  if (given || hasInitial(words, firstToken, endToken) || hasParticle(words, firstToken, endToken))
    return verdict('person', STRONG)
  if (tokens.slice(firstToken, endToken).some((token) => token.text === '&'))
    return verdict('organisation', LIKELY)
  if (context.organisation) return verdict('organisation', LIKELY)
  const common = countCommon(words, firstToken, endToken)
  // "Save Our Ferry": only a name has a small word with a capital inside.
  if (hasInnerSmallWord(words, firstToken, endToken)) return verdict('organisation', GUESS)
  if (personal) return verdict('person', LIKELY)
  if (common === endToken - firstToken) return null
  if (isGiven(words, first) && !isCommonWord(words, last)) return verdict('person', LIKELY)
  if (context.place && common === 0) return verdict('place', WEAK)
  if (context.article || common > 0) return verdict('organisation', GUESS)
  return verdict('person', WEAK)
}

/** Ada “Bee” Park: a nickname stands only inside a person's name. */
function isQuoted(mark: string): boolean {
  return /^[“‘"']$/.test(mark)
}

function isGiven(words: DocumentWords, word: string): boolean {
  const hyphen = word.indexOf('-')
  const use =
    words.gazetteer.personNames.get(word) ??
    words.gazetteer.personNames.get(word.slice(0, Math.max(0, hyphen)))
  return ((use ?? 0) & NAME_USE.given) !== 0
}

function hasInitial(words: DocumentWords, first: number, end: number): boolean {
  for (let i = first; i < end - 1; i++)
    if (/^(?:\p{Lu}\.)+$/u.test(words.tokens[i]!.text) && words.tokens[i]!.text !== 'U.S.')
      return true
  return false
}

function hasParticle(words: DocumentWords, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const { text } = words.tokens[i]!
    if (i > first && NAME_PARTICLES.has(text)) return true
    if (JOINED_PARTICLE.test(text)) return true
  }
  return false
}

/** "National Bank Zagreb": a body's word inside the name, not at its end. */
function hasInnerOrganisation(words: DocumentWords, first: number, end: number): boolean {
  for (let i = first; i < end - 1; i++)
    if (
      ORGANISATION_ENDINGS.has(words.tokens[i]!.text) &&
      !isGiven(words, words.tokens[first]!.text)
    )
      return true
  return false
}

function hasInnerSmallWord(words: DocumentWords, first: number, end: number): boolean {
  for (let i = first + 1; i < end - 1; i++) {
    const { text } = words.tokens[i]!
    if (isCapitalised(text) && isFunctionWord(text) && !isAllCapitals(text)) return true
  }
  return false
}

function countCommon(words: DocumentWords, first: number, end: number): number {
  let common = 0
  for (let i = first; i < end; i++) if (isCommonWord(words, words.tokens[i]!.text)) common++
  return common
}
