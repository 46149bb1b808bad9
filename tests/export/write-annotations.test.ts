// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { writeAnnotations } from '../../src/export/write-annotations'
import { buildArticle, buildAnalysis, buildQuote } from '../support/build-findings'
import { FERRY_ANALYSIS } from '../support/ferry-article'
import { FERRY_ITEM, itemOf, OPTIONS, written } from '../support/export-items'
import type { ExportItem } from '../../src/export/export-item'

async function collectionOf(...items: ExportItem[]) {
  return JSON.parse(await written(writeAnnotations(items, OPTIONS)))
}

const URN = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

describe('the collection', () => {
  it('says what it is, with one page that holds everything', async () => {
    expect(await collectionOf(FERRY_ITEM, itemOf('Yes.'))).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: expect.stringMatching(URN),
      type: 'AnnotationCollection',
      label: 'Ferries & friends',
      generated: '2024-03-06T00:00:00.000Z',
      total: FERRY_ANALYSIS.quotes.length + 1,
      first: { id: expect.stringMatching(URN), type: 'AnnotationPage', startIndex: 0 },
    })
    const { first, last } = await collectionOf(FERRY_ITEM)
    expect(last).toBe(first.id)
    expect(first.items).toHaveLength(FERRY_ANALYSIS.quotes.length)
    expect(first).not.toHaveProperty('@context')
  })

  it('has no page where there is no statement', async () => {
    const empty = await collectionOf({ ...FERRY_ITEM, analysis: null })
    expect(empty).toMatchObject({ type: 'AnnotationCollection', total: 0 })
    expect(empty).not.toHaveProperty('first')
  })

  it('gives every annotation an address of its own, the same each time', async () => {
    const idsOf = async () =>
      (await collectionOf(FERRY_ITEM, itemOf('Yes.'))).first.items.map(
        ({ id }: { id: string }) => id,
      )
    const ids: string[] = await idsOf()
    expect(new Set(ids).size).toBe(FERRY_ANALYSIS.quotes.length + 1)
    expect(ids.every((id) => URN.test(id))).toBe(true)
    expect(await idsOf()).toEqual(ids)
  })
})

describe('an annotation', () => {
  it('says who speaks, how, and with which verb', async () => {
    const item = itemOf('Yes.', { verb: { lemma: 'reply', kind: 'answers' } })
    const [annotation] = (await collectionOf(item)).first.items
    expect(annotation).toMatchObject({ type: 'Annotation', motivation: 'describing' })
    expect(annotation.body).toEqual([
      { type: 'TextualBody', purpose: 'identifying', value: 'Yes.', format: 'text/plain' },
      { type: 'TextualBody', purpose: 'classifying', value: 'direct', format: 'text/plain' },
      { type: 'TextualBody', purpose: 'tagging', value: 'reply', format: 'text/plain' },
    ])
  })

  it('points at its words by what stands around them and by their place', async () => {
    const { article } = FERRY_ITEM
    const [, second] = (await collectionOf(FERRY_ITEM)).first.items
    expect(second.target.source).toMatchObject({ id: article.url, type: 'Text', language: 'en' })
    const [quote, position] = second.target.selector
    expect(quote).toEqual({
      type: 'TextQuoteSelector',
      exact: 'the money would come from the harbour fund',
      prefix: ' She told the Amity Herald that ',
      suffix: '.\n\nTom Beck, who runs the ferry,',
    })
    expect(position.type).toBe('TextPositionSelector')
    expect(article.text.slice(position.start, position.end)).toBe(quote.exact)
  })

  it('means an article without an address by the URN of its id', async () => {
    const [annotation] = (await collectionOf(itemOf('Yes.'))).first.items
    expect(annotation.target.source).toMatchObject({
      id: expect.stringMatching(URN),
      format: 'text/plain',
      label: 'Yes.',
    })
  })

  it('has a target for each part of an interrupted statement', async () => {
    const article = buildArticle('“We won,” Ada Park said, “at last.”')
    const quote = buildQuote(article.text, 'q1', ['“We won,”', '“at last.”'])
    const analysis = buildAnalysis([], [quote])
    const [annotation] = (await collectionOf({ article, analysis, chosen: null })).first.items
    const exact = annotation.target.map(
      ({ selector }: { selector: { exact: string }[] }) => selector[0]?.exact,
    )
    expect(exact).toEqual(['“We won,”', '“at last.”'])
  })

  it('counts characters and not halves of them', async () => {
    const article = buildArticle(`${'🙂'.repeat(20)}Yes.${'🙂'.repeat(20)} 🙂No.`)
    const quotes = [
      buildQuote(article.text, 'q1', ['Yes.']),
      buildQuote(article.text, 'q2', ['No.']),
    ]
    const item = { article, analysis: buildAnalysis([], quotes), chosen: null }
    const { items } = (await collectionOf(item)).first
    expect(items[0].target.selector).toEqual([
      {
        type: 'TextQuoteSelector',
        exact: 'Yes.',
        prefix: '🙂'.repeat(16),
        suffix: '🙂'.repeat(16),
      },
      { type: 'TextPositionSelector', start: 20, end: 24 },
    ])
    const { start, end } = items[1].target.selector[1]
    expect([...article.text].slice(start, end).join('')).toBe('No.')
    expect(items[1].target.selector[0].prefix).toMatch(/^🙂/u)
  })
})
