/** CR LF, a lone CR, vertical tab, form feed, next line, and Unicode's own line and paragraph separators. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g

/** C0 and C1 control characters but tab and line feed, and soft hyphens: nobody sees them, and they split words. */
// eslint-disable-next-line no-control-regex -- these control characters are what the rule is about
const INVISIBLE = /[\0-\x08\x0e-\x1f\x7f-\x9f\xad]/g

/** Byte order mark, zero-width space, joiners and word joiner: junk at the edge of a line, meaningful inside one. */
const EDGE_JUNK = /[\s\u200b-\u200d\u2060\ufeff]/

/** Something a reader can see: a letter, digit, punctuation mark or symbol. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u

/**
 * The text with its line ends unified to `\n`, its lines free of white space and zero-width junk at
 * either end, and at most one empty line between paragraphs. Non-breaking spaces inside a line stay.
 */
export function tidyText(text: string): string {
  const lines = text.replace(LINE_ENDS, '\n').replace(INVISIBLE, '').split('\n')
  return lines
    .map(trimLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
}

/** True when the text holds anything to read. */
export function hasVisibleText(text: string): boolean {
  return VISIBLE.test(text)
}

/** By hand, for a regular expression anchored at the end takes quadratic time on a long run of spaces. */
function trimLine(line: string): string {
  let start = 0
  let end = line.length
  while (start < end && isEdgeJunk(line.charCodeAt(start))) start++
  while (end > start && isEdgeJunk(line.charCodeAt(end - 1))) end--
  return line.slice(start, end)
}

/** Nearly all lines begin and end with a character below 128, for which no expression is needed. */
function isEdgeJunk(unit: number): boolean {
  return unit < 128 ? unit === 32 || unit === 9 : EDGE_JUNK.test(String.fromCharCode(unit))
}
