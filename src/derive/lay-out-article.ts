import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import type { QuoteKind } from '../model/quote'
import { spanContains, type Span } from '../model/span'
import type { Certainty } from './certainty'
import { isTitledByHeadline } from './is-titled-by-headline'
import { marksOf, type Mark } from './marks'
import { segmentText, type Segment } from './segment-text'
import { splitParagraphs } from './split-paragraphs'

/** The rail beside the lines of one statement in one paragraph. */
export interface Rail extends Span {
  readonly quote: string
  readonly speakers: readonly string[]
  readonly voice: number
  readonly quoteKind: QuoteKind
  readonly certainty: Certainty
  /** 0 is next to the text; a statement inside another one stands a lane further out. */
  readonly lane: number
}

export interface Paragraph extends Span {
  readonly isHeadline: boolean
  readonly segments: readonly Segment<Mark>[]
  readonly rails: readonly Rail[]
}

/**
 * The article cut into paragraphs and segments, ready to be drawn. Without an analysis it is plain
 * text.
 *
 * @param voices colours by speaker key, see `voicesOf`
 */
export function layOutArticle(
  article: Article,
  analysis: Analysis | null,
  voices: ReadonlyMap<string, number>,
): readonly Paragraph[] {
  const marks = analysis ? marksOf(analysis, voices) : []
  let first = 0
  return splitParagraphs(article.text).map((paragraph) => {
    // Marks are sorted by their start, so those that end before this paragraph stay behind for good.
    while ((marks[first]?.end ?? Infinity) <= paragraph.start) first++
    const here: Mark[] = []
    for (let i = first; (marks[i]?.start ?? Infinity) < paragraph.end; i++) {
      const mark = marks[i]
      if (mark && mark.end > paragraph.start) here.push(mark)
    }
    return {
      ...paragraph,
      isHeadline: isHeadline(article, paragraph),
      segments: segmentText(paragraph, here),
      rails: railsOf(paragraph, here),
    }
  })
}

/** The headline in the text is the page's headline as long as the reader has not written another. */
function isHeadline(article: Article, paragraph: Span): boolean {
  const { headline } = article
  return headline !== null && spanContains(paragraph, headline) && isTitledByHeadline(article)
}

/** One rail a statement, from its first piece in the paragraph to its last. */
function railsOf(paragraph: Span, marks: readonly Mark[]): readonly Rail[] {
  const rails = new Map<string, Rail>()
  for (const mark of marks) {
    if (mark.kind !== 'content') continue
    const before = rails.get(mark.quote)
    const start = Math.max(paragraph.start, mark.start)
    const end = Math.min(paragraph.end, mark.end)
    rails.set(mark.quote, {
      quote: mark.quote,
      speakers: mark.speakers,
      voice: mark.voice,
      quoteKind: mark.quoteKind,
      certainty: mark.certainty,
      lane: 0,
      start: Math.min(before?.start ?? start, start),
      end: Math.max(before?.end ?? end, end),
    })
  }
  const placed: Rail[] = []
  for (const rail of [...rails.values()].toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    const taken = placed.filter((other) => other.start < rail.end && rail.start < other.end)
    const lane = taken.reduce((lowest, other) => Math.max(lowest, other.lane + 1), 0)
    placed.push({ ...rail, lane })
  }
  return placed
}
