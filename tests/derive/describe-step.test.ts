import { describe, expect, it } from 'vitest'
import { STEP_NAMES } from '../../src/analysis/pipeline'
import { describeStep } from '../../src/derive/describe-step'

describe('describeStep', () => {
  it.each(STEP_NAMES)('has words of its own for the step "%s"', (step) => {
    expect(describeStep(step)).not.toBe(describeStep(undefined))
  })

  it('says that the article is read before the first step and for a step it does not know', () => {
    expect(describeStep(undefined)).toBe('Reading the article')
    expect(describeStep('a step of tomorrow')).toBe('Reading the article')
  })
})
