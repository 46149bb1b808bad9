/** The least share of words that two versions of one headline have in common: sites shorten, and swap a word. */
const MIN_SHARED = 0.6

/** True when the two lines read the same, whatever their case, quotation marks and white space. */
export function isSameLine(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ')
}

/** True when most words of the shorter line stand in the longer one. */
export function sharesWords(a: string, b: string): boolean {
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length)
  if (!shorter?.length || !longer) return false
  const known = new Set(longer)
  return shorter.filter((word) => known.has(word)).length >= shorter.length * MIN_SHARED
}

function wordsOf(line: string): readonly string[] {
  return line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
