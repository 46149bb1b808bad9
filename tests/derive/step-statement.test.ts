// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { stepStatement } from '../../src/derive/step-statement'
import { buildQuote } from '../support/build-findings'

const TEXT = '“Yes,” said Ortiz. “No,” said Hale. “Perhaps,” said Ortiz.'
const QUOTES = [
  buildQuote(TEXT, 'q1', ['“Yes,”'], { speaker: 'ortiz' }),
  buildQuote(TEXT, 'q2', ['“No,”'], { speaker: 'hale' }),
  buildQuote(TEXT, 'q3', ['“Perhaps,”'], { speaker: 'ortiz' }),
]
const step = (from: number, by: 1 | -1, speakers: readonly string[] = []) =>
  stepStatement(QUOTES, from, by, speakers)?.id

describe('a step from one statement to another', () => {
  it('goes on and back, round the ends', () => {
    expect(step(0, 1)).toBe('q2')
    expect(step(2, 1)).toBe('q1')
    expect(step(0, -1)).toBe('q3')
  })

  it('begins before the first or after the last', () => {
    expect(step(-1, 1)).toBe('q1')
    expect(step(3, -1)).toBe('q3')
  })

  it('passes over those whom nobody chosen makes', () => {
    expect(step(0, 1, ['ortiz'])).toBe('q3')
    expect(step(2, 1, ['ortiz'])).toBe('q1')
    expect(step(0, -1, ['hale'])).toBe('q2')
  })

  it('stays at the only one', () => {
    expect(step(1, 1, ['hale'])).toBe('q2')
  })

  it('leads nowhere where nobody chosen says anything', () => {
    expect(step(0, 1, ['finch'])).toBeUndefined()
    expect(stepStatement([], -1, 1, [])).toBeNull()
  })
})
