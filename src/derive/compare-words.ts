import { diffArrays } from 'diff'

/** A stretch of one wording. Stretches follow one another and together are the whole of it. */
export interface WordSpan {
  /** In UTF-16 code units of its own wording; end exclusive. */
  readonly start: number
  readonly end: number
  /** Whether the other wording has these words too, at this point of the order. */
  readonly same: boolean
}

/** Both wordings, cut into what they share and what only one of them has. */
export interface WordComparison {
  readonly a: readonly WordSpan[]
  readonly b: readonly WordSpan[]
}

/** A word with what follows it up to the next. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly folded: string
}

/**
 * What two wordings of a statement share, word by word. Capitals, punctuation and the shape of apostrophes make no difference; the
 * space behind a word goes with it.
 * @example compareWords('We won today', 'We lost today').a // [{0, 3, true}, {3, 7, false}, {7, 12, true}]
 * @see E. Myers: An O(ND) difference algorithm and its variations. Algorithmica 1 (1986), as the package `diff` has it.
 */
export function compareWords(a: string, b: string): WordComparison {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  const same = { a: new Array<boolean>(), b: new Array<boolean>() }
  const parts = diffArrays(
    first.map(({ folded }) => folded),
    second.map(({ folded }) => folded),
  )
  for (const { added, removed, value } of parts)
    for (let i = 0; i < value.length; i++) {
      if (!added) same.a.push(!removed)
      if (!removed) same.b.push(!added)
    }
  return { a: spansOf(first, same.a), b: spansOf(second, same.b) }
}

/** Words with what follows them up to the next; marks before the first word belong to it. */
export function wordsOf(text: string): readonly Word[] {
  const found = [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)]
  if (!found.length) return text ? [{ start: 0, end: text.length, folded: text }] : []
  return found.map((match, i) => ({
    start: i === 0 ? 0 : match.index,
    end: found[i + 1]?.index ?? text.length,
    folded: match[0].replaceAll('’', "'").toLowerCase(),
  }))
}

function spansOf(words: readonly Word[], same: readonly boolean[]): readonly WordSpan[] {
  const spans: WordSpan[] = []
  words.forEach(({ start, end }, i) => {
    const is = same[i] ?? false
    const last = spans.at(-1)
    if (last?.same === is) spans[spans.length - 1] = { ...last, end }
    else spans.push({ start, end, same: is })
  })
  return spans
}
