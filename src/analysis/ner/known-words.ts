import type { Sentence, Token } from '../../model/syntax'
import { isAllCapitals, isCapitalised } from '../../language/characters'
import { NAME_USE, type Gazetteer } from '../models/gazetteer'

/** What the lists know of a word, as bits that add up. */
export const KNOWN = {
  given: 1,
  surname: 2,
  common: 4,
  country: 8,
  city: 16,
  /** Part of a place whose name has several words. */
  longPlace: 32,
} as const
export const KNOWN_BITS = 6

/** The longest names of places in the gazetteer that are worth joining, in tokens. */
const LONGEST_PLACE = 5

/** The bits of `KNOWN` for every token of a document. */
export function knownWords(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): Uint8Array {
  const known = new Uint8Array(tokens.length)
  for (const { firstToken, endToken } of sentences)
    for (let i = firstToken; i < endToken; i++) {
      if (!isCapitalised(tokens[i]!.text)) {
        if (gazetteer.commonWords.has(tokens[i]!.text)) known[i] = KNOWN.common
        continue
      }
      known[i]! |= bitsOfWord(tokens[i]!.text, gazetteer)
      markLongPlaces(text, tokens, i, Math.min(endToken, i + LONGEST_PLACE), gazetteer, known)
    }
  return known
}

function bitsOfWord(word: string, { personNames, commonWords, places }: Gazetteer): number {
  const usual = inSmallLetters(word)
  const use = personNames.get(word) ?? personNames.get(usual) ?? 0
  const place = places.get(word) ?? places.get(usual)
  return (
    (use & NAME_USE.given ? KNOWN.given : 0) |
    (use & NAME_USE.surname ? KNOWN.surname : 0) |
    (commonWords.has(word.toLowerCase()) ? KNOWN.common : 0) |
    (place ? (place.type === 'country' ? KNOWN.country : KNOWN.city) : 0)
  )
}

function markLongPlaces(
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
  { places }: Gazetteer,
  known: Uint8Array,
): void {
  for (let last = first + 1; last < end; last++) {
    if (!isCapitalised(tokens[last]!.text)) continue
    const name = text.slice(tokens[first]!.start, tokens[last]!.end)
    const place = places.get(name) ?? places.get(name.replace(/\p{L}+/gu, inSmallLetters))
    if (!place) continue
    const bit = place.type === 'country' ? KNOWN.country : KNOWN.city
    for (let i = first; i <= last; i++) known[i]! |= bit | KNOWN.longPlace
  }
}

/** "LONDON" as "London"; letters that stand for words ("UK") stay. */
function inSmallLetters(word: string): string {
  return word.length > 3 && isAllCapitals(word) ? word[0]! + word.slice(1).toLowerCase() : word
}
