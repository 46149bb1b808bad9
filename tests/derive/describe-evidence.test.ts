// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { StatementRule } from '../../src/analysis/quotes/statement'
import { describeEvidence } from '../../src/derive/describe-evidence'
import { spanOf } from '../support/build-findings'

/** The compiler asks for every rule of the engine here. */
const RULES: Readonly<Record<StatementRule, true>> = {
  'quotation-after-verb': true,
  'quotation-before-verb': true,
  'clause-after-verb': true,
  'clause-before-verb': true,
  'according-to': true,
  'shared-subject': true,
  'attributed-by-colon': true,
  'continues-quotation': true,
  'no-source': true,
}

const TEXT = 'It was Mayor Lena Ortiz who came first on Friday.\n“We won,” she said.'

function describeStep(step: string, words: string): string {
  return describeEvidence(step, {
    text: TEXT,
    words: spanOf(TEXT, words),
    source: 'she',
    speaker: 'Lena Ortiz',
  })
}

describe('what a step of the evidence means', () => {
  it.each(Object.keys(RULES))('%s has a sentence of its own', (rule) => {
    const sentence = describeStep(rule, 'said')
    expect(sentence).not.toBe(describeStep('a rule that nobody knows', 'said'))
    expect(sentence).toMatch(/^(?:“said”|It) .+\.$/)
  })

  it.each([
    ['quotation-before-verb', 'said', '“said” reports it, behind the quotation.'],
    ['source', 'she', 'The source is “she”.'],
    [
      'pronoun',
      'Lena Ortiz',
      '“she” is taken for Lena Ortiz, named last in “It was Mayor Lena Ortiz who came first …”.',
    ],
    ['relative-clause', 'Ortiz', '“she” goes back to “Ortiz”, in front of it.'],
    ['description', 'Mayor', '“Mayor” is taken for Lena Ortiz.'],
  ])('%s', (step, words, sentence) => {
    expect(describeStep(step, words)).toBe(sentence)
  })

  it.each(['told-by-an-owl', 'constructor', ''])('a step named %j is told of neutrally', (step) => {
    expect(describeStep(step, 'said')).toBe('“said” counted as well.')
  })

  it('leaves out quotation marks of the text, which would close its own', () => {
    expect(describeStep('source', '“We won,” she')).toBe('The source is “We won, she”.')
  })

  it('does without a source and a speaker', () => {
    const place = { text: TEXT, words: spanOf(TEXT, 'said'), source: null, speaker: null }
    expect(describeEvidence('continues-quotation', place)).toContain('whoever spoke there')
    expect(describeEvidence('pronoun', place)).toContain('The source is taken for the speaker')
  })
})
