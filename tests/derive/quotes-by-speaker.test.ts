// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  COLOURED_VOICES,
  mentionedNeverQuoted,
  quotesBySpeaker,
  voicesOf,
} from '../../src/derive/quotes-by-speaker'
import { speakerKeys } from '../../src/model/speaker-key'
import { textWithSpans } from '../support/arbitraries'
import { buildAnalysis, buildEntity, buildQuote } from '../support/build-findings'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'
import { holdsFor } from '../support/holds-for'

const FERRY_VOICES = quotesBySpeaker(FERRY.text, FERRY_ANALYSIS)

/** Statements over random spans, by random speakers, some of them entities, some not, some nobody. */
const anyAnalysis = textWithSpans.chain(({ text, spans }) =>
  fc
    .array(fc.constantFrom('a', 'b', 'c', null), {
      minLength: spans.length,
      maxLength: spans.length,
    })
    .map((speakers) => {
      const quotes = spans.map((span, i) => ({
        ...buildQuote('', `q${String(i + 1)}`, []),
        content: [span],
        speaker: speakers[i] === 'c' ? null : speakers[i]!,
        speakerText: speakers[i] ?? null,
      }))
      const entities = ['a', 'b'].map((id) => buildEntity('', 'person', id, []))
      return { text, analysis: buildAnalysis(entities, quotes) }
    }),
)

describe('who said what', () => {
  it('puts named speakers before sources without a name, most words first', () => {
    expect(FERRY_VOICES.named.map(({ name, words }) => [name, words])).toEqual([
      ['Lena Ortiz', 9 + 8 + 7],
      ['Tom Beck', 13],
    ])
    expect(FERRY_VOICES.unnamed.map(({ name }) => name)).toEqual(['Officials'])
  })

  it('lists the statements of a speaker in text order, with the role the article gives', () => {
    const [ortiz] = FERRY_VOICES.named
    expect(ortiz?.statements.map(({ id }) => id)).toEqual(['q1', 'q2', 'q4'])
    expect(ortiz?.role).toBe('Mayor')
  })

  it('leaves statements that nobody is known to make apart', () => {
    expect(FERRY_VOICES.unresolved.map(({ id }) => id)).toEqual(['q6'])
  })

  it('numbers the speakers through, in the order they are listed', () => {
    const speakers = [...FERRY_VOICES.named, ...FERRY_VOICES.unnamed]
    expect(speakers.map(({ number }) => number)).toEqual([1, 2, 3])
  })

  it('gives every statement to each of its speakers, and to nobody else', () => {
    holdsFor(anyAnalysis, ({ text, analysis }) => {
      const { named, unnamed, unresolved } = quotesBySpeaker(text, analysis)
      for (const quote of analysis.quotes) {
        const holders = [...named, ...unnamed].filter(({ statements }) =>
          statements.includes(quote),
        )
        expect(holders.map(({ key }) => key).toSorted()).toEqual(speakerKeys(quote).toSorted())
        expect(unresolved.includes(quote)).toBe(holders.length === 0)
      }
    })
  })

  it('counts no share below nothing or above the whole', () => {
    holdsFor(anyAnalysis, ({ text, analysis }) => {
      const { named, unnamed, words } = quotesBySpeaker(text, analysis)
      for (const speaker of [...named, ...unnamed]) {
        expect(speaker.share).toBeGreaterThanOrEqual(0)
        expect(speaker.share).toBeLessThanOrEqual(1)
        expect(speaker.share * words).toBeCloseTo(words && speaker.words)
      }
    })
  })

  it('has shares that add up to the whole, where statements stand apart and all are resolved', () => {
    const resolved = FERRY_ANALYSIS.quotes.filter((quote) => speakerKeys(quote).length > 0)
    const { named, unnamed } = quotesBySpeaker(FERRY.text, { ...FERRY_ANALYSIS, quotes: resolved })
    const sum = [...named, ...unnamed].reduce((total, { share }) => total + share, 0)
    expect(sum).toBeCloseTo(1)
  })

  it('counts the words of a statement inside another of the same speaker once', () => {
    const text = 'He said she said it was late.'
    const quotes = ['she said it was late', 'it was late'].map((words, i) =>
      buildQuote(text, `q${String(i)}`, [words], { speakerText: 'he' }),
    )
    expect(quotesBySpeaker(text, buildAnalysis([], quotes)).unnamed[0]?.words).toBe(5)
  })

  it('gives the first eight a colour of their own, and the others none', () => {
    const text = 'Yes.'
    const quotes = Array.from({ length: COLOURED_VOICES + 2 }, (_, i) =>
      buildQuote(text, `q${String(i)}`, ['Yes.'], { speakerText: `witness ${String(i)}` }),
    )
    const voices = [...voicesOf(quotesBySpeaker(text, buildAnalysis([], quotes))).values()]
    expect(voices).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 0, 0])
  })
})

describe('mentioned, never quoted', () => {
  it('are the persons who say nothing; places and bodies are not expected to', () => {
    expect(mentionedNeverQuoted(FERRY_ANALYSIS).map(({ name }) => name)).toEqual(['Sam Reed'])
  })

  it('leaves out who says something together with somebody else', () => {
    const [first, ...others] = FERRY_ANALYSIS.quotes
    const together = { ...first!, speakerAlso: ['sam-reed'] }
    expect(mentionedNeverQuoted({ ...FERRY_ANALYSIS, quotes: [together, ...others] })).toEqual([])
  })
})
