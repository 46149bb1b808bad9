// @vitest-environment node
import { describe, expect, it } from 'vitest'
import {
  describeAnalysisError,
  describeIntakeReason,
  describeStorage,
  nameLanguage,
} from '../../src/derive/describe-failure'
import type { AnalysisErrorCode, IntakeReason } from '../../src/model/failure'

const REASONS: readonly IntakeReason[] = [
  'empty',
  'binary',
  'too-large',
  'wrong-encoding',
  'no-text',
  'unsupported-format',
  'too-complex',
  'unreadable',
]
const CODES: readonly AnalysisErrorCode[] = [
  'cancelled',
  'models-unavailable',
  'model-format',
  'worker-crashed',
  'engine-failed',
]
const A_SENTENCE = /^[A-Z][^\n]{15,}\.$/

describe('what a reader is told', () => {
  it('is a sentence of its own for every reason a text was refused', () => {
    const sentences = REASONS.map(describeIntakeReason)
    for (const sentence of sentences) expect(sentence).toMatch(A_SENTENCE)
    expect(new Set(sentences).size).toBe(REASONS.length)
  })

  it('is a sentence of its own for every way an analysis fails', () => {
    const sentences = CODES.map(describeAnalysisError)
    for (const sentence of sentences) expect(sentence).toMatch(A_SENTENCE)
    expect(new Set(sentences).size).toBe(CODES.length)
  })

  it('is nothing about a storage that works, and something about one that does not', () => {
    expect(describeStorage('opening')).toBeNull()
    expect(describeStorage('ready')).toBeNull()
    expect(describeStorage('unavailable')).toMatch(A_SENTENCE)
    expect(describeStorage('full')).toMatch(A_SENTENCE)
  })

  it('names a language in English', () => {
    expect(nameLanguage('de')).toBe('German')
    expect(nameLanguage('cy')).toBe('Welsh')
  })

  it('shows the code of a language that has no name, and of nonsense', () => {
    expect(nameLanguage('qqq')).toBe('qqq')
    expect(nameLanguage('no language')).toBe('no language')
  })
})
