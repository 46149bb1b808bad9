import { cleanTitle, MAX_TITLE_LENGTH } from '../clean-detail'
import { isPublisherName } from '../publisher-names'
import { gatherParagraphs } from './gather-paragraphs'
import { countLineWords, joinLines } from './join-lines'
import { joinRuns } from './join-runs'
import { inReadingOrder } from './reading-order'
import { dropRunningHeads } from './running-heads'
import type { Paragraph, PdfPage } from './text-run'

/** Parts of one paragraph differ in size by less than this share. */
const SAME_SIZE = 0.1
const MIN_FULL_LINES = 3

/** What a document's pages say. */
export interface PdfText {
  /** The largest words of the first page, or null where none stand out. */
  readonly headline: string | null
  /** The newspaper, where its name stands above the headline in letters larger still. */
  readonly publisher: string | null
  readonly paragraphs: readonly string[]
}

/** A headline's letters are larger than the story's by at least this. */
const HEADLINE_SIZE = 1.25

/** The text of a document as it is read: in columns, without running heads, with paragraphs and words whole. */
export function layOutPdf(pages: readonly PdfPage[]): PdfText {
  const lines = pages.map(({ runs, height }) => ({ lines: joinRuns(runs), height }))
  const perPage = dropRunningHeads(lines).map((page) =>
    inReadingOrder(page).flatMap(gatherParagraphs),
  )
  const paragraphs = joinOpenParagraphs(perPage.flat())
  const words = countLineWords(paragraphs.flatMap(withoutBreaks))
  const texts = paragraphs.map((paragraph) => ({
    ...paragraph,
    text: joinLines(paragraph.lines, words),
  }))
  const onFirst = new Set(perPage[0])
  const large = texts
    .filter(({ first, size }) => onFirst.has(first) && size >= usualSize(texts) * HEADLINE_SIZE)
    .filter(({ text }) => text.length <= MAX_TITLE_LENGTH && /\p{L}{2}/u.test(text))
    .toSorted((a, b) => b.size - a.size)
  const masthead = large.find(({ text }) => isPublisherName(cleanTitle(text) ?? ''))
  const headline = large.find((paragraph) => paragraph !== masthead)
  return {
    headline: headline?.text ?? null,
    publisher: masthead?.text ?? null,
    paragraphs: texts
      .filter((paragraph) => paragraph !== headline && paragraph !== masthead)
      .map(({ text }) => text),
  }
}

interface WholeParagraph extends Paragraph {
  /** Its first part: paragraphs go on across columns and pages. */
  readonly first: Paragraph
}

/** Paragraphs that the end of a column or page divides, as one: the next part begins in mid-sentence. */
function joinOpenParagraphs(paragraphs: readonly Paragraph[]): readonly WholeParagraph[] {
  const whole: WholeParagraph[] = []
  for (const paragraph of paragraphs) {
    const before = whole.at(-1)
    if (before && goesOn(before, paragraph))
      whole[whole.length - 1] = {
        ...before,
        lines: [...before.lines, ...paragraph.lines],
        isLast: paragraph.isLast,
        isFull: paragraph.isFull,
      }
    else whole.push({ ...paragraph, first: paragraph })
  }
  return whole
}

function goesOn(before: Paragraph, next: Paragraph): boolean {
  const end = before.lines.at(-1) ?? ''
  const start = next.lines[0] ?? ''
  if (!before.isLast || Math.abs(before.size - next.size) > before.size * SAME_SIZE) return false
  if (!/[\p{L}\p{N},;’”"'–—-]$/u.test(end)) return false
  // Before a name, a full line without a stop has to do; a line or two may be a subheading.
  return /^\p{Ll}/u.test(start) || (before.isFull && before.lines.length >= MIN_FULL_LINES)
}

/** The lines without their first and last words, which the break of a line may have cut. */
function withoutBreaks({ lines }: Paragraph): readonly string[] {
  return lines.map((line, i) => {
    const from = i > 0 ? line.replace(/^\S+/, '') : line
    return i < lines.length - 1 ? from.replace(/\S+$/, '') : from
  })
}

/** The size of most letters, in points. */
function usualSize(
  paragraphs: readonly { readonly size: number; readonly text: string }[],
): number {
  const letters = new Map<number, number>()
  for (const { size, text } of paragraphs) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
