import type { Paragraph, TextLine } from './text-run'

/** More white above a line than between those before it begins a paragraph. In parts of the usual distance. */
const WIDE_GAP = 1.3

/** A first line that is set in. In parts of the letters' height. */
const INDENT = 0.7

/** Letters so much larger or smaller are another kind of text. */
const OTHER_SIZE = 1.12

/** A line that ends this far from the edge and with a full stop ends its paragraph. In parts of the column's width. */
const SHORT_LINE = 0.85

const SENTENCE_END = /[.!?][”’"')\]]*$/

/** The paragraphs of one block of lines, in which the lines stand under one another. */
export function gatherParagraphs(block: readonly TextLine[]): readonly Paragraph[] {
  const left = Math.min(...block.map((line) => line.left))
  const right = Math.max(...block.map((line) => line.right))
  const leading = usualDistance(block)
  const paragraphs: TextLine[][] = []
  for (const [i, line] of block.entries()) {
    const before = block[i - 1]
    const current = paragraphs.at(-1)
    if (before && current && !isParagraphStart(line, before)) current.push(line)
    else paragraphs.push([line])
  }
  return paragraphs.map((lines, i) => ({
    lines: lines.map(({ text }) => text.trim()),
    size: lines[0]?.size ?? 0,
    isLast: i === paragraphs.length - 1,
    isFull: !endsShort(lines.at(-1)),
  }))

  function isParagraphStart(line: TextLine, before: TextLine): boolean {
    const distance = line.baseline - before.baseline
    const ratio = Math.max(line.size, before.size) / Math.min(line.size, before.size)
    // Parts of one line that a wide space divides.
    if (distance < line.size * 0.35) return false
    if (ratio > OTHER_SIZE || distance > leading * WIDE_GAP || distance < 0) return true
    const isSetIn =
      line.left > before.left + line.size * INDENT && before.left < left + before.size * INDENT
    const isSetOut = line.left < before.left - line.size * INDENT
    // What is set in under a paragraph's own first line is part of a list or quotation.
    if (isSetIn && line.left < left + line.size * 4) return true
    return !isSetOut && endsShort(before) && SENTENCE_END.test(before.text.trim())
  }

  function endsShort(line: TextLine | undefined): boolean {
    return line === undefined || line.right < left + (right - left) * SHORT_LINE
  }
}

/** The distance between most lines and the next, in points. */
function usualDistance(block: readonly TextLine[]): number {
  const distances = block
    .map((line, i) => line.baseline - (block[i - 1]?.baseline ?? Infinity))
    .filter((distance, i) => distance > (block[i]?.size ?? 0) * 0.5)
    .toSorted((a, b) => a - b)
  // The lower third: paragraphs with white between them may be a single line each.
  return distances[Math.floor(distances.length / 3)] ?? Infinity
}
