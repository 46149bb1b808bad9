// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { explainSpeaker } from '../../src/derive/explain-speaker'
import type { Quote } from '../../src/model/quote'
import { spanOf } from '../support/build-findings'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'

const { text } = FERRY
const Q2 = FERRY_ANALYSIS.quotes[1]!
const Q6 = FERRY_ANALYSIS.quotes[5]!
const explain = (quote: Quote) => explainSpeaker(text, FERRY_ANALYSIS, quote)

describe('why a statement is given to its speaker', () => {
  it('is told step by step, each with its words', () => {
    const told = spanOf(text, 'told')
    const ortiz = spanOf(text, 'Lena Ortiz')
    const evidence = [
      { step: 'clause-after-verb', ...told },
      { step: 'pronoun', ...ortiz },
    ]
    expect(explain({ ...Q2, evidence }).steps).toEqual([
      { ...told, sentence: expect.stringMatching(/^“told” reports/) },
      {
        ...ortiz,
        sentence: expect.stringMatching(/^“She” is taken for Lena Ortiz, named last in/),
      },
    ])
  })

  it.each([
    [0.95, 'sure', /^Sure: .*about 95 in 100/],
    [0.7, 'likely', /^Probably right: .*about 70 in 100/],
    [0.4, 'unsure', /^Unsure: .*about 40 in 100/],
  ])('at %d it is %s, in words and in hundredths', (confidence, certainty, verdict) => {
    const reasons = explain({ ...Q2, confidence })
    expect(reasons.certainty).toBe(certainty)
    expect(reasons.verdict).toMatch(verdict)
  })

  it('says that nobody is guessed where nobody is named', () => {
    const reasons = explain(Q6)
    expect(reasons).toMatchObject({ speaker: null, steps: [] })
    expect(reasons.verdict).toBe('No words near it lead to a speaker, and nobody is guessed.')
  })

  it('names who came second, where somebody did', () => {
    expect(explain(Q2).runnerUp).toBeNull()
    const runnerUp = { speaker: 'tom-beck', confidence: 0.08 }
    expect(explain({ ...Q2, runnerUp }).runnerUp).toBe(
      'Second came Tom Beck, right in about 8 in 100.',
    )
    expect(explain({ ...Q2, runnerUp: { speaker: 'nobody', confidence: 0 } }).runnerUp).toBeNull()
  })

  it('names all who make it together, and a source without a name by its words', () => {
    const together = { ...Q2, speaker: 'tom-beck', speakerAlso: ['lena-ortiz', 'tom-beck'] }
    expect(explain(together).speaker).toBe('Tom Beck and Lena Ortiz')
    expect(explain(FERRY_ANALYSIS.quotes[4]!).speaker).toBe('Officials')
  })
})
