import { CHARACTER, characterClass, isAllCapitals, isCapitalised } from '../../language/characters'
import { FUNCTION_WORDS } from '../../language/function-words'
import type { Sentence, Token } from '../../model/syntax'

/**
 * How a sentence uses capitals: `plain` as English does, `headline` on every weighty word, `shouting` on every letter.
 * In the last two a capital says nothing about names.
 */
export type SentenceShape = 'plain' | 'headline' | 'shouting'

/** Fewer words than this tell too little: "Barack Obama" alone on a line is no headline. */
const MIN_HEADLINE_WORDS = 4
/** A headline may hold a few small words beyond the function words. */
const MIN_HEADLINE_SHARE = 0.8

/** Judged by all words of the sentence beyond the function words. */
export function sentenceShape(tokens: readonly Token[], sentence: Sentence): SentenceShape {
  let words = 0
  let capitals = 0
  let shouted = 0
  let functionCapitals = 0
  let lowerFunction = 0
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { text } = tokens[i]!
    if (!isWord(text)) continue
    if (FUNCTION_WORDS.has(text.toLowerCase()) && !isAllCapitals(text)) {
      if (isCapitalised(text)) functionCapitals++
      else lowerFunction++
      continue
    }
    words++
    if (isCapitalised(text)) capitals++
    if (isAllCapitals(text) && text.length > 1) shouted++
  }
  if (shouted === words && lowerFunction + functionCapitals === 0 && words >= 2) return 'shouting'
  if (shouted > words / 2 && words >= MIN_HEADLINE_WORDS && lowerFunction === 0) return 'shouting'
  const isLong = words >= MIN_HEADLINE_WORDS
  // A headline has no full stop; a short sentence full of names has.
  if (tokens[sentence.endToken - 1]!.text === '.') return 'plain'
  return isLong && capitals >= words * MIN_HEADLINE_SHARE ? 'headline' : 'plain'
}

/** True for a token with a letter or digit at its beginning. */
export function isWord(token: string): boolean {
  const kind = characterClass(token.charCodeAt(0))
  return kind === CHARACTER.letter || kind === CHARACTER.digit
}
