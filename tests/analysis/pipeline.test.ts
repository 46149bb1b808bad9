import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Models } from '../../src/analysis/models/models'
import { analyseText } from '../../src/analysis/analyse-text'
import { analysisSteps, STEP_NAMES } from '../../src/analysis/pipeline'
import type { Span } from '../../src/model/span'
import { readModels } from '../support/read-models'

let models: Models
beforeAll(async () => {
  models = await readModels()
})

const ARTICLE =
  'Ferry board meets\n\nHarbour Board chairwoman Ada Park said on Monday the ferry would sail again. “We are ready,” she told Radio Kent.\n\nBen Reed, a fisherman in Dover, did not agree.'

describe('analysisSteps', () => {
  it('announces every step in order', () => {
    expect([...analysisSteps(ARTICLE, models, 'en')]).toEqual([...STEP_NAMES])
  })

  it('stops after the language where that is not English', () => {
    const german =
      'Die Fähre ist am Montag nicht gefahren, weil der Hafen wegen des Sturms geschlossen war. Das sagte ein Sprecher der Stadt.'
    expect([...analysisSteps(german, models, 'de')]).toEqual(['language'])
    expect(analyseText(german, models)).toMatchObject({ language: 'de', entities: [], quotes: [] })
  })
})

describe('analyseText', () => {
  it('gives the same analysis for the same text', () => {
    expect(analyseText(ARTICLE, models)).toEqual(analyseText(ARTICLE, models))
  })

  it('survives being sent as JSON', () => {
    const analysis = analyseText(ARTICLE, models)
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis)
  })

  it('names the engine and its models', () => {
    expect(analyseText('', models).engine).toMatch(/^\d+\.\d+\.\d+\+gazetteer-/)
  })

  it('finds nothing in an empty text', () => {
    expect(analyseText('', models)).toMatchObject({ language: 'en', entities: [], quotes: [] })
  })

  it('makes ids from names and orders entities and quotes as the text does', () => {
    const { entities, quotes } = analyseText(ARTICLE, models)
    expect(entities.map(({ id }) => id)).toEqual([
      'harbour-board',
      'ada-park',
      'radio-kent',
      'ben-reed',
      'dover',
    ])
    expect(quotes.map(({ id }) => id)).toEqual(['q1', 'q2'])
  })

  it('keeps its laws for any string at all', () => {
    fc.assert(
      fc.property(newsLikeNoise, (text) => {
        checkLaws(text)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['lone surrogates', '\ud800\udc00\udc00 Ada \ud83d said \ud800.'],
    ['right-to-left text', '“שלום,” said Ada Park. العربية قال'],
    ['marks that never close', '“““ ‘‘‘ "" ((( [[['],
    ['only cues', 'said said said. According to. Told.'],
    ['a cue at each edge', 'said'],
  ])('keeps its laws for %s', (_name, text) => {
    checkLaws(text)
  })

  it('reads a text without a space in time that does not grow faster than the text', () => {
    const time = (length: number) => {
      const text = 'aB.”“'.repeat(length / 5)
      const before = process.cpuUsage()
      analyseText(text, models)
      return process.cpuUsage(before).user
    }
    time(15_000)
    // Eight times the text: a quadratic step would take 64 times as long.
    expect(time(120_000)).toBeLessThan(Math.max(50_000, time(15_000)) * 32)
  })
})

/** Words, names and marks of newspapers in any order, with anything between them. */
const newsLikeNoise = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          'Ada Park',
          'Mr Reed',
          'said',
          'told',
          'saying',
          'according to',
          'who',
          'he',
          'she',
          'it',
          'that',
          'the',
          'Harbour Board',
          'London',
          '“',
          '”',
          '"',
          '‘',
          '’',
          ',',
          '.',
          '?',
          ':',
          ';',
          '(',
          ')',
          '[',
          ']',
          '—',
          '\n',
          '\n\n',
          'and',
          'of',
          'the board',
          'BBC',
          'US',
          'President',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 60 },
  )
  .chain((parts) => fc.constantFrom(' ', '').map((gap) => parts.join(gap)))

function checkLaws(text: string): void {
  const { entities, quotes } = analyseText(text, models)
  const ids = new Set(entities.map(({ id }) => id))
  expect(ids.size).toBe(entities.length)
  const inside = ({ start, end }: Span) => {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
  }
  for (const { mentions } of entities) {
    expect(mentions.some(({ form }) => form === 'name')).toBe(true)
    mentions.forEach(inside)
    expect(mentions.map(({ start }) => start)).toEqual(
      mentions.map(({ start }) => start).toSorted((a, b) => a - b),
    )
  }
  for (const quote of quotes) {
    expect(quote.content.length).toBeGreaterThan(0)
    for (const span of [...quote.content, ...quote.evidence, quote.cue, quote.source])
      if (span) inside(span)
    for (const id of [quote.speaker, quote.addressee, ...quote.speakerAlso, ...quote.about])
      if (id !== null) expect(ids).toContain(id)
    expect(quote.confidence).toBeGreaterThan(0)
    expect(quote.confidence).toBeLessThanOrEqual(1)
  }
}
