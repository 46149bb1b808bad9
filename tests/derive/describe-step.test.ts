import { describe, expect, it } from 'vitest'
import { STEP_NAMES } from '../../src/analysis/pipeline'
import { announceLoading, describeLoading, describeStep } from '../../src/derive/describe-step'

describe('describeStep', () => {
  it.each(STEP_NAMES)('has words of its own for the step "%s"', (step) => {
    expect(describeStep(step)).not.toBe(describeStep(undefined))
  })

  it('says that the article is read before the first step and for a step it does not know', () => {
    expect(describeStep(undefined)).toBe('Reading the article')
    expect(describeStep('a step of tomorrow')).toBe('Reading the article')
  })
})

describe('describeLoading', () => {
  it.each([
    [0, 0, 'Loading the language models'],
    [0, 6_900_000, 'Loading the language models: 0.0 of 6.9 MB'],
    [3_140_000, 6_900_000, 'Loading the language models: 3.1 of 6.9 MB'],
    [6_900_000, 6_900_000, 'Opening the language models'],
  ])('of %i bytes in %i says “%s”', (done, total, words) => {
    expect(describeLoading({ done, total })).toBe(words)
  })
})

describe('announceLoading', () => {
  it('has four things to say in all, the last of them to the end', () => {
    const total = 6_900_000
    const said = Array.from({ length: 70 }, (_, i) => announceLoading({ done: i * 100_000, total }))
    expect([...new Set(said)]).toEqual([
      'Loading the language models',
      'Loading the language models: a quarter of 6.9 MB',
      'Loading the language models: half of 6.9 MB',
      'Loading the language models: three quarters of 6.9 MB',
    ])
    expect(announceLoading({ done: 0, total: 0 })).toBe(said[0])
  })
})
