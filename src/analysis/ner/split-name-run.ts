import { COMPOUND_NATIONALITIES, isNationality } from '../../language/nationalities'
import { isAllCapitals } from '../../language/characters'
import { isFunctionWord } from '../../language/function-words'
import { ORGANISATION_ENDINGS, WELL_KNOWN_ORGANISATIONS } from '../../language/organisation-words'
import { COMPASS_WORDS, PLACE_ENDINGS } from '../../language/place-words'
import { REGIONS } from '../../language/regions'
import { HONORIFICS, TITLE_MODIFIERS } from '../../language/titles'
import { NAME_USE } from '../models/gazetteer'
import { type DocumentWords, isCommonWord, wordsOf } from './document-words'
import type { NameRun } from './find-name-runs'
import type { NameCandidate } from './name-mention'

/** Bodies of the state: "the Russian government" and "the Libyan Army" are not named by the adjective. */
const STATE_BODIES = new Set(
  'Government Ministry Army Navy Parliament Embassy Cabinet Police Congress Senate Constitution Foreign President Prime Defence Defense Interior Finance'.split(
    ' ',
  ),
)

/** The names that a run consists of: "US President Ada Park" is a place and a person with a title. */
export function splitNameRun(words: DocumentWords, run: NameRun): readonly NameCandidate[] {
  const first = skipOpening(words, run)
  const { end } = run
  if (first >= end) return []
  if (isKnownName(words, first, end)) return [plain(first, end)]
  const title = findTitle(words, first, end)
  if (title) {
    const person: NameCandidate = {
      firstToken: title.end,
      endToken: end,
      title: { start: words.tokens[first]!.start, end: words.tokens[title.end - 1]!.end },
      titled: true,
    }
    return [...withoutNationality(words, first, title.first), person]
  }
  return withoutNationality(words, first, withoutTrailingTitle(words, first, end))
}

function plain(firstToken: number, endToken: number): NameCandidate {
  return { firstToken, endToken, title: null, titled: false }
}

/** Leaves out words whose capital only opens the sentence. */
function skipOpening(words: DocumentWords, { first, end }: NameRun): number {
  const { tokens } = words
  let at = first
  while (
    at < end &&
    isFunctionWord(tokens[at]!.text) &&
    (at === first || !isNameLike(words, at)) &&
    !isAllCapitals(tokens[at]!.text)
  )
    at++
  if (at >= end || !words.opens[at] || end - at < 2) return at
  const { text } = tokens[at]!
  if (
    isAllCapitals(text) ||
    HONORIFICS.has(text) ||
    TITLE_MODIFIERS.has(text) ||
    isNationality(text)
  )
    return at
  if (COMPOUND_NATIONALITIES.has(wordsOf(tokens, at, at + 2))) return at
  if (words.capital.has(text) && !words.small.has(text.toLowerCase())) return at
  if (!isCommonWord(words, text) || isKnownName(words, at, end) || words.gazetteer.places.has(text))
    return at
  // "World Bank" and "Home Office" open sentences as well: a body's name keeps its common words.
  if (ORGANISATION_ENDINGS.has(tokens[end - 1]!.text) || PLACE_ENDINGS.has(tokens[end - 1]!.text))
    return at
  if (isGivenName(words, text) && !/(?:ing|ly|ed|s)$/.test(text)) return at
  return at + 1
}

function isNameLike(words: DocumentWords, i: number): boolean {
  return words.gazetteer.personNames.has(words.tokens[i]!.text)
}

function isKnownName(words: DocumentWords, first: number, end: number): boolean {
  const name = wordsOf(words.tokens, first, end)
  return words.gazetteer.places.has(name) || REGIONS.has(name) || WELL_KNOWN_ORGANISATIONS.has(name)
}

function isGivenName(words: DocumentWords, word: string): boolean {
  return ((words.gazetteer.personNames.get(word) ?? 0) & NAME_USE.given) !== 0
}

/** The last title in the run that a name follows, with the words that belong to it. */
function findTitle(
  words: DocumentWords,
  first: number,
  end: number,
): { first: number; end: number } | null {
  const { tokens } = words
  if (end - first < 2 || ORGANISATION_ENDINGS.has(tokens[end - 1]!.text)) return null
  for (let at = end - 2; at >= first; at--) {
    if (!HONORIFICS.has(tokens[at]!.text)) continue
    // "Billie Jean King Cup", "James Dean Park": behind a given name it is a surname.
    if (at > first && isGivenName(words, tokens[at - 1]!.text) && !tokens[at]!.text.endsWith('.')) {
      if (!HONORIFICS.has(tokens[at - 1]!.text)) continue
    }
    let titleEnd = at + 1
    if (tokens[titleEnd]!.text === 'of') {
      titleEnd += 2
      while (titleEnd < end && TITLE_MODIFIERS.has(tokens[titleEnd]!.text)) titleEnd++
      if (titleEnd >= end) return null
    }
    while (
      titleEnd < end &&
      (HONORIFICS.has(tokens[titleEnd]!.text) || tokens[titleEnd]!.text === 'and') &&
      titleEnd < end - 1
    )
      titleEnd++
    let titleFirst = at
    while (titleFirst > first && isTitleWord(words, titleFirst - 1)) titleFirst--
    return { first: titleFirst, end: titleEnd }
  }
  return null
}

function isTitleWord(words: DocumentWords, i: number): boolean {
  const { text } = words.tokens[i]!
  return HONORIFICS.has(text) || TITLE_MODIFIERS.has(text) || text === 'and'
}

/** "White House Press Secretary" names the White House; "Deputy Prime Minister" alone names nobody. */
function withoutTrailingTitle(words: DocumentWords, first: number, end: number): number {
  const { tokens } = words
  const last = tokens[end - 1]!.text
  if (!HONORIFICS.has(last)) return end
  if (end - first === 1) return first
  if (isGivenName(words, tokens[end - 2]!.text) && !TITLE_MODIFIERS.has(tokens[end - 2]!.text))
    return end
  let at = end - 1
  while (at > first && isTitleWord(words, at - 1)) at--
  return at
}

/** Leaves out an adjective of nationality unless a body's name begins with it, and cuts compounds such as "Sri Lankan". */
function withoutNationality(
  words: DocumentWords,
  first: number,
  end: number,
): readonly NameCandidate[] {
  const { tokens } = words
  if (first >= end) return []
  if (isKnownName(words, first, end)) return [plain(first, end)]
  let at = first
  if (end - first >= 2 && COMPOUND_NATIONALITIES.has(wordsOf(tokens, first, first + 2))) at += 2
  else if (isNationality(tokens[first]!.text)) at += 1
  if (at === first) return [plain(first, end)]
  if (at >= end) return []
  const rest = end - at
  const last = tokens[end - 1]!.text
  if (isKnownName(words, at, end) && !ORGANISATION_ENDINGS.has(last)) return [plain(at, end)]
  const isBody = ORGANISATION_ENDINGS.has(last) || tokens[at + 1]?.text === 'of'
  if (isBody && !(rest <= 2 && STATE_BODIES.has(tokens[at]!.text)) && !STATE_BODIES.has(last))
    return [plain(first, end)]
  if (COMPASS_WORDS.has(tokens[at]!.text) || PLACE_ENDINGS.has(last)) return [plain(first, end)]
  return withoutNationality(words, at, end)
}
