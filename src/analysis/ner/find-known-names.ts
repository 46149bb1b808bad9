import { REGIONS } from '../../language/regions'
import type { EntityKind } from '../../model/entity'
import { type DocumentWords, wordsOf } from './document-words'
import type { NameMention } from './name-mention'
import { isWord } from './sentence-shape'

/** Names of more words are not looked for in headlines. */
const MAX_WORDS = 5
const KNOWN_PLACE = 0.85
/** A name read elsewhere in the document loses a little where capitals say nothing. */
const SEEN_ELSEWHERE = 0.95

/** Names in headlines and lines in capitals: those read elsewhere in the document, and places of the gazetteer. */
export function findKnownNames(
  words: DocumentWords,
  mentions: readonly NameMention[],
): readonly NameMention[] {
  const known = new Map<string, { kind: EntityKind; confidence: number }>()
  for (const { name, kind, confidence } of mentions) {
    const folded = name.toLowerCase()
    if ((known.get(folded)?.confidence ?? 0) < confidence) known.set(folded, { kind, confidence })
    const surname = folded.slice(folded.lastIndexOf(' ') + 1)
    if (kind === 'person' && !words.gazetteer.commonWords.has(surname) && !known.has(surname))
      known.set(surname, { kind, confidence })
  }
  const found: NameMention[] = []
  words.sentences.forEach((sentence, s) => {
    if (words.shapes[s] === 'plain') return
    let at = sentence.firstToken
    while (at < sentence.endToken) {
      const mention = longestKnown(words, known, at, sentence.endToken)
      if (mention) found.push(mention)
      at = mention ? mention.endToken : at + 1
    }
  })
  return found
}

function longestKnown(
  words: DocumentWords,
  known: ReadonlyMap<string, { kind: EntityKind; confidence: number }>,
  first: number,
  limit: number,
): NameMention | null {
  const { tokens } = words
  if (!isWord(tokens[first]!.text)) return null
  for (let end = Math.min(first + MAX_WORDS, limit); end > first; end--) {
    const name = wordsOf(tokens, first, end)
    const seen = known.get(name.toLowerCase())
    const kind = seen?.kind ?? (isKnownPlace(words, name) ? 'place' : null)
    if (!kind) continue
    return {
      start: tokens[first]!.start,
      end: tokens[end - 1]!.end,
      firstToken: first,
      endToken: end,
      name,
      kind,
      confidence: seen ? seen.confidence * SEEN_ELSEWHERE : KNOWN_PLACE,
      title: null,
    }
  }
  return null
}

function isKnownPlace(words: DocumentWords, name: string): boolean {
  if (!/^\p{Lu}/u.test(name)) return false
  const titled = /\p{Ll}/u.test(name)
    ? name
    : name.length > 3
      ? name.toLowerCase().replace(/(^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase())
      : name
  const place = words.gazetteer.places.get(titled)
  if (place)
    return (
      place.type === 'country' ||
      (!words.gazetteer.commonWords.has(titled.toLowerCase()) &&
        !words.gazetteer.personNames.has(titled))
    )
  return REGIONS.has(titled)
}
