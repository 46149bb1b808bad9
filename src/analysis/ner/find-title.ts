import { isCapitalised } from '../../language/characters'
import { COMPOUND_NATIONALITIES, isNationality } from '../../language/nationalities'
import { HONORIFICS, TITLE_MODIFIERS } from '../../language/titles'
import type { Span } from '../../model/span'
import type { Token } from '../../model/syntax'

/** So many words of a title stand in front of a name at most: "Deputy Assistant Secretary of State for Trade". */
const MAX_TITLE_WORDS = 8
const JOINERS = new Set(['and', '-', 'of', 'for', '&'])

/**
 * The title directly in front of a person's name ("South African President"), with the nationality or place that belongs to
 * it; null where none stands there. `isName` tells a token of another name.
 */
export function findTitle(
  tokens: readonly Token[],
  firstToken: number,
  sentenceStart: number,
  isName: (token: number) => boolean,
): Span | null {
  let first = firstToken
  let hasTitle = false
  const earliest = Math.max(sentenceStart, firstToken - MAX_TITLE_WORDS)
  for (let i = firstToken - 1; i >= earliest; i--) {
    const { text } = tokens[i]!
    const isTitle = HONORIFICS.has(text)
    const isPart =
      isTitle ||
      (hasTitle && (TITLE_MODIFIERS.has(text) || isOfPeople(tokens, i) || joins(tokens, i, first)))
    if (!isPart || (isName(i) && !isTitle)) break
    hasTitle ||= isTitle
    if (!JOINERS.has(text)) first = i
  }
  if (!hasTitle) return null
  return { start: tokens[first]!.start, end: tokens[firstToken - 1]!.end }
}

/** "Libyan", and each word of "South African". */
function isOfPeople(tokens: readonly Token[], i: number): boolean {
  const isPair = (a: number) =>
    COMPOUND_NATIONALITIES.has(`${tokens[a]?.text ?? ''} ${tokens[a + 1]?.text ?? ''}`)
  return isNationality(tokens[i]!.text) || isPair(i - 1) || isPair(i)
}

/** "Secretary of State", "Vice-President": small words and hyphens between two words of the title. */
function joins(tokens: readonly Token[], i: number, first: number): boolean {
  const before = tokens[i - 1]
  return (
    JOINERS.has(tokens[i]!.text) &&
    i === first - 1 &&
    before !== undefined &&
    isCapitalised(before.text) &&
    (HONORIFICS.has(before.text) || TITLE_MODIFIERS.has(before.text))
  )
}
