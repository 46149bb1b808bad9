// @vitest-environment node
import { describe, expect, it } from 'vitest'
import {
  describeAnalysisError,
  describeIntakeReason,
  describeStorage,
  nameLanguage,
} from '../../src/derive/describe-failure'
import type { AnalysisErrorCode, IntakeReason } from '../../src/model/failure'

/** As objects, so that a reason without a test is a type error. */
const REASONS: Readonly<Record<IntakeReason, true>> = {
  empty: true,
  binary: true,
  'too-large': true,
  'wrong-encoding': true,
  'no-text': true,
  'unsupported-format': true,
  'too-complex': true,
  unreadable: true,
  damaged: true,
  locked: true,
  scanned: true,
  'unpacks-too-large': true,
  'nested-archive': true,
  teaser: true,
  'needs-mapping': true,
  'broken-row': true,
  'reader-unavailable': true,
}
const CODES: Readonly<Record<AnalysisErrorCode, true>> = {
  cancelled: true,
  'models-unavailable': true,
  'model-format': true,
  'worker-crashed': true,
  'engine-failed': true,
}
const A_SENTENCE = /^[A-Z][^\n]{15,}\.$/

/** `Object.keys` forgets what the keys are. */
function keysOf<K extends string>(record: Readonly<Record<K, true>>): readonly K[] {
  return Object.keys(record) as K[]
}

describe('what a reader is told', () => {
  it('is a sentence of its own for every reason a text was refused', () => {
    const sentences = keysOf(REASONS).map(describeIntakeReason)
    for (const sentence of sentences) expect(sentence).toMatch(A_SENTENCE)
    expect(new Set(sentences).size).toBe(sentences.length)
  })

  it('is a sentence of its own for every way an analysis fails', () => {
    const sentences = keysOf(CODES).map(describeAnalysisError)
    for (const sentence of sentences) expect(sentence).toMatch(A_SENTENCE)
    expect(new Set(sentences).size).toBe(sentences.length)
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
