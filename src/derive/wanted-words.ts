import type { Span } from '../model/span'

/** A minus, a field, then a phrase in quotation marks or all up to the next blank: how the library is asked. */
const PART =
  /(?<not>[-−])?(?:(?<field>\p{L}+):)?(?:["“”„](?<phrase>[^"“”]*)(?:["“”]|$)|(?<bare>[^\s"“”]+))/gu

/** More hits than anybody walks through. */
const MOST_HITS = 1000

/**
 * The words of a question that the text itself must hold, in the form in which they were typed; null
 * where there are none.
 *
 * @example wantedWords('ferr* -tram speaker:ortiz "new pier"') // 'ferr* "new pier"'
 */
export function wantedWords(question: string): string | null {
  const wanted = partsOf(question)
    .filter(({ not, field }) => !not && !field)
    .map(({ phrase, bare = '' }) => (phrase === undefined ? bare : `"${phrase}"`))
  return wanted.join(' ') || null
}

/**
 * Where the words and phrases stand in a text, in order, whatever their case and accents; those that
 * overlap become one.
 *
 * @param wanted as `wantedWords` gives them
 */
export function findWanted(text: string, wanted: string): readonly Span[] {
  const patterns = partsOf(wanted).flatMap(({ phrase, bare = '' }) => {
    const isPrefix = phrase === undefined && bare.endsWith('*')
    const words = fold(phrase ?? bare).match(/[\p{L}\p{N}]+/gu)
    return words ? `${words.join('[^\\p{L}\\p{N}]+')}${isPrefix ? '[\\p{L}\\p{N}]*' : ''}` : []
  })
  if (patterns.length === 0) return []
  // The longer one first, where one is the beginning of another.
  const longestFirst = patterns.toSorted((a, b) => b.length - a.length)
  const wording = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  )
  const spans: Span[] = []
  for (const { index, 0: found } of fold(text).matchAll(wording)) {
    spans.push({ start: index, end: index + found.length })
    if (spans.length === MOST_HITS) break
  }
  return spans
}

type Part = Readonly<Partial<Record<'not' | 'field' | 'phrase' | 'bare', string>>>

function partsOf(question: string): readonly Part[] {
  return [...question.matchAll(PART)].map(({ groups = {} }) => groups)
}

/** In small letters without accents, every character where it was. */
function fold(text: string): string {
  return text.replace(/[A-Z]|[^\0-\x7f]/gu, (character) => {
    const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    return plain.length === character.length ? plain : character
  })
}
