/** Mail and wire copy is wrapped at 60 to 80 characters; a text whose longest line lies outside is not. */
const MIN_WIDTH = 60
const MAX_WIDTH = 80

/** Fewer broken lines than this prove nothing. */
const MIN_BREAKS = 3

/** Share of wrapped line breaks that must be followed by a small letter: prose has 0.8, verse and lists far less. */
const MIN_LOWER_CASE_SHARE = 0.5

/**
 * The text with hard-wrapped lines joined into paragraphs, or the very same text where it is not wrapped.
 *
 * A line was wrapped when the first word of the next one would not have fitted on it. Text counts as
 * wrapped only if its longest line is as wide as a mail and most wrapped lines stop in mid-sentence.
 */
export function joinWrappedLines(text: string): string {
  const lines = text.split('\n')
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0)
  if (width < MIN_WIDTH || width > MAX_WIDTH) return text
  if (!looksWrapped(lines, width)) return text
  return lines.reduce((joined, line, i) => {
    const previous = lines[i - 1]
    if (previous === undefined) return line
    if (!isWrapped(previous, line, width)) return `${joined}\n${line}`
    return joined + (/\p{L}-$/u.test(previous) ? '' : ' ') + line
  }, '')
}

function looksWrapped(lines: readonly string[], width: number): boolean {
  const continuations = lines.filter((line, i) => {
    const previous = lines[i - 1]
    return previous !== undefined && isWrapped(previous, line, width)
  })
  const inMidSentence = continuations.filter((line) => /^\p{Ll}/u.test(line))
  return (
    continuations.length >= MIN_BREAKS &&
    inMidSentence.length >= continuations.length * MIN_LOWER_CASE_SHARE
  )
}

function isWrapped(line: string, next: string, width: number): boolean {
  if (line === '' || next === '') return false
  const space = next.indexOf(' ')
  const firstWord = space < 0 ? next.length : space
  return line.length + 1 + firstWord > width
}
