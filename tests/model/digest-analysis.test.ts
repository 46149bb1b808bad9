// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { countWordsIn } from '../../src/model/count-words'
import { digestAnalysis } from '../../src/model/digest-analysis'
import { buildAnalysis, buildArticle, buildEntity, buildQuote } from '../support/build-findings'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'

const article = buildArticle('“We won,” Ada Park said, “and Tom Beck knows it.”')
const pieces = ['“We won,”', '“and Tom Beck knows it.”']

function digestOf(more: Parameters<typeof buildQuote>[3]) {
  const entities = [
    buildEntity(article.text, 'person', 'Ada Park', ['Ada Park']),
    buildEntity(article.text, 'person', 'Tom Beck', ['Tom Beck']),
  ]
  const quotes = [buildQuote(article.text, 'q1', pieces, more)]
  return digestAnalysis(article, buildAnalysis(entities, quotes))
}

describe('the digest of an analysis', () => {
  it('names the article and the engine', () => {
    expect(digestAnalysis(FERRY, FERRY_ANALYSIS)).toMatchObject({
      articleId: FERRY.id,
      engine: FERRY_ANALYSIS.engine,
      language: 'en',
    })
  })

  it('has every entity, with the number of its mentions', () => {
    const { entities } = digestAnalysis(FERRY, FERRY_ANALYSIS)
    expect(entities.map(({ id, mentions }) => [id, mentions])).toEqual(
      FERRY_ANALYSIS.entities.map(({ id, mentions }) => [id, mentions.length]),
    )
  })

  it('has the words of an interrupted statement as one', () => {
    const { statements } = digestOf({ speaker: 'ada-park' })
    expect(statements).toMatchObject([
      { id: 'q1', text: '“We won, … and Tom Beck knows it.”', words: 7, start: 0 },
    ])
  })

  it('lists everyone who says it once, the speaker first', () => {
    const more = { speaker: 'tom-beck', speakerAlso: ['ada-park', 'tom-beck'] }
    expect(digestOf(more).statements[0]?.speakers).toEqual(['tom-beck', 'ada-park'])
    expect(digestOf({ speakerText: 'officials' }).statements[0]?.speakers).toEqual([])
  })

  it('keeps the words of each statement as they stand in the text', () => {
    for (const [i, { start, text, words }] of digestAnalysis(
      FERRY,
      FERRY_ANALYSIS,
    ).statements.entries()) {
      const { content } = FERRY_ANALYSIS.quotes[i]!
      expect(FERRY.text.startsWith(text.slice(0, 10), start)).toBe(true)
      expect(words).toBe(countWordsIn(FERRY.text, content))
    }
  })

  it('is plain data that JSON gives back', () => {
    const digest = digestAnalysis(FERRY, FERRY_ANALYSIS)
    expect(JSON.parse(JSON.stringify(digest))).toEqual(digest)
  })
})
