/** A hyphen at the end of a line, after a letter. */
const HYPHEN_END = /(\p{L}+)[-‐]$/u
const WORD_START = /^\p{L}+/u

/**
 * First parts that keep their hyphen, wherever the line ends, because they are no syllable of a longer
 * word; "re-" and "co-" would be, so that for these the rest of the document has to tell. Our own collection.
 */
const HYPHENATED =
  /^(?:all|full|half|high|ill|left|non|one|self|two|three|four|five|six|seven|eight|nine|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|vice|well)$/i

/** "six-" and "-teen" are one word. */
const NUMBER_END = /^(?:teen|ty$|th$|ties$)/

/** How often each word, in small letters, stands anywhere but at the break of a line. */
export type WordCounts = ReadonlyMap<string, number>

/** Words and hyphenated compounds that stand within the lines of a document. */
export function countLineWords(lines: Iterable<string>): WordCounts {
  const counts = new Map<string, number>()
  for (const line of lines)
    for (const [word] of line.matchAll(/\p{L}+(?:[-‐]\p{L}+)*/gu)) {
      const key = word.toLowerCase().replaceAll('‐', '-')
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  return counts
}

/**
 * The lines of a paragraph as one text. A word that was divided at the end of a line is whole again; a
 * compound keeps its hyphen if it is one elsewhere in the document, or is known to be one.
 */
export function joinLines(lines: readonly string[], words: WordCounts): string {
  return lines.reduce((text, line) => joinTwo(text, line, words))
}

function joinTwo(text: string, line: string, words: WordCounts): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + line
  const first = HYPHEN_END.exec(text)?.[1]
  const second = WORD_START.exec(line)?.[0]
  if (first === undefined)
    return /[-–—/]$/.test(text) && /\p{L}[-–—/]$/u.test(text) ? text + line : `${text} ${line}`
  if (second === undefined) return /^\d/.test(line) ? text + line : `${text} ${line}`
  // "pre- and post-war" has its space.
  if (/^(?:and|or|to)$/i.test(second)) return `${text} ${line}`
  return keepsHyphen(first, second, words) ? text + line : text.slice(0, -1) + line
}

function keepsHyphen(first: string, second: string, words: WordCounts): boolean {
  if (/^\p{Lu}/u.test(second)) return true
  const compound = words.get(`${first}-${second}`.toLowerCase()) ?? 0
  const whole = words.get((first + second).toLowerCase()) ?? 0
  if (compound !== whole) return compound > whole
  return HYPHENATED.test(first) && !NUMBER_END.test(second)
}
