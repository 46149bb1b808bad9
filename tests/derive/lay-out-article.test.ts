// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { layOutArticle, type Paragraph } from '../../src/derive/lay-out-article'
import type { Mark } from '../../src/derive/marks'
import { spanContains } from '../../src/model/span'
import { textWithSpans } from '../support/arbitraries'
import { buildAnalysis, buildArticle, buildEntity, buildQuote } from '../support/build-findings'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'
import { holdsFor } from '../support/holds-for'

const VOICES = new Map([
  ['lena-ortiz', 1],
  ['tom-beck', 2],
])
const PARAGRAPHS = layOutArticle(FERRY, FERRY_ANALYSIS, VOICES)
const textOfSegments = (text: string, paragraphs: readonly Paragraph[]) =>
  paragraphs
    .flatMap(({ segments }) => segments)
    .map(({ start, end }) => text.slice(start, end))
    .join('')

/** The first segment of these very words, and the marks over it. */
function marksOver(words: string): readonly Mark[] {
  const segments = PARAGRAPHS.flatMap(({ segments }) => segments)
  return segments.find(({ start, end }) => FERRY.text.slice(start, end) === words)?.marks ?? []
}

/** Statements over any spans, with or without an opening cut by a paragraph's end. */
const anyArticle = textWithSpans.map(({ text, spans }) => ({
  article: buildArticle(text),
  analysis: buildAnalysis(
    [],
    spans
      .filter(({ start, end }) => start < end)
      .map((span, i) => ({ ...buildQuote('', `q${String(i)}`, []), content: [span] })),
  ),
}))

describe('an article laid out', () => {
  it('is its text, character by character', () => {
    expect(textOfSegments(FERRY.text, PARAGRAPHS)).toBe(FERRY.text)
    holdsFor(anyArticle, ({ article, analysis }) => {
      const paragraphs = layOutArticle(article, analysis, VOICES)
      expect(textOfSegments(article.text, paragraphs)).toBe(article.text)
    })
  })

  it('is plain text before anything is found', () => {
    const marks = layOutArticle(FERRY, null, new Map()).flatMap(({ segments }) =>
      segments.flatMap((segment) => segment.marks),
    )
    expect(marks).toEqual([])
  })

  it('keeps every finding in every paragraph it reaches into', () => {
    holdsFor(anyArticle, ({ article, analysis }) => {
      for (const { segments } of layOutArticle(article, analysis, VOICES))
        for (const segment of segments) {
          const covering = analysis.quotes.filter(({ content }) =>
            spanContains(content[0]!, segment),
          )
          expect(segment.marks).toHaveLength(covering.length)
        }
    })
  })

  it('puts the place before the council that is named after it', () => {
    expect(marksOver('council of ')).toMatchObject([{ entityKind: 'organisation', index: 0 }])
    const [, second] = PARAGRAPHS
    const nested = second?.segments.find(({ marks }) => marks.length === 2)
    expect(nested?.marks).toMatchObject([
      { entity: 'port-amity', index: 1 },
      { entity: 'council-of-port-amity' },
    ])
  })

  it('shows a statement in its speaker’s colour, and nobody’s in none', () => {
    expect(marksOver('the money would come from the harbour fund')).toMatchObject([
      { kind: 'content', voice: 1, quoteKind: 'indirect', speakers: ['lena-ortiz'], opens: true },
    ])
    expect(marksOver('“It will be a long winter,”')).toMatchObject([
      { kind: 'content', voice: 0, speakers: [], certainty: 'unsure' },
    ])
    expect(marksOver('warned')).toMatchObject([{ kind: 'cue', quote: 'q3' }])
  })

  it('is no surer of a mention than of what it names', () => {
    const text = 'Amity'
    const doubtful = buildEntity(text, 'place', 'Amity', ['Amity'], { confidence: 0.2 })
    const [paragraph] = layOutArticle(buildArticle(text), buildAnalysis([doubtful], []), VOICES)
    expect(paragraph?.segments[0]?.marks).toMatchObject([{ certainty: 'unsure' }])
  })
})

describe('the headline of an article laid out', () => {
  const headlines = (article: typeof FERRY) =>
    layOutArticle(article, null, new Map()).map(({ isHeadline }) => isHeadline)

  it('is the first paragraph, and none but it', () => {
    expect(headlines(FERRY)).toEqual([true, ...PARAGRAPHS.slice(1).map(() => false)])
  })

  it('is a paragraph like others once the reader has given the article another title', () => {
    expect(headlines({ ...FERRY, title: 'Ferry saved' })).not.toContain(true)
  })

  it('is none in a text that has none of its own', () => {
    expect(headlines({ ...FERRY, headline: null })).not.toContain(true)
  })
})

describe('the rails beside statements', () => {
  it('reach from the first to the last piece of a statement in its paragraph', () => {
    const text = 'Intro.\n“Yes,” she said, “of course.” He left.'
    const quote = buildQuote(text, 'q1', ['“Yes,”', '“of course.”'], { speaker: 'lena-ortiz' })
    const [, paragraph] = layOutArticle(buildArticle(text), buildAnalysis([], [quote]), VOICES)
    expect(paragraph?.rails).toMatchObject([
      { quote: 'q1', start: 7, end: text.indexOf(' He'), voice: 1, lane: 0 },
    ])
  })

  it('stay inside their paragraph, and no two of a lane meet', () => {
    holdsFor(anyArticle, ({ article, analysis }) => {
      for (const paragraph of layOutArticle(article, analysis, VOICES))
        for (const [i, rail] of paragraph.rails.entries()) {
          expect(spanContains(paragraph, rail)).toBe(true)
          for (const other of paragraph.rails.slice(i + 1))
            if (other.lane === rail.lane)
              expect(other.end <= rail.start || rail.end <= other.start).toBe(true)
        }
    })
  })

  it('put a statement inside another one a lane apart, the longer one next to the text', () => {
    const text = 'He said she said it was late.'
    const quotes = ['it was late', 'she said it was late'].map((words, i) =>
      buildQuote(text, `q${String(i)}`, [words]),
    )
    const [paragraph] = layOutArticle(buildArticle(text), buildAnalysis([], quotes), VOICES)
    expect(paragraph?.rails.map(({ quote, lane }) => [quote, lane])).toEqual([
      ['q1', 0],
      ['q0', 1],
    ])
  })
})
