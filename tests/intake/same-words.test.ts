import { describe, expect, it } from 'vitest'
import { isSameLine, sharesWords } from '../../src/intake/same-words'

describe('isSameLine', () => {
  it('looks past case, quotation marks and white space', () => {
    expect(isSameLine('“Old” ferry  sold', "'old' Ferry sold")).toBe(true)
  })

  it('minds every word', () => {
    expect(isSameLine('Old ferry sold', 'Old ferry not sold')).toBe(false)
  })
})

describe('sharesWords', () => {
  it('finds two versions of one headline alike', () => {
    expect(sharesWords('Old ferry to be sold', 'Old ferry will be sold, says board')).toBe(true)
  })

  it('finds a headline and a newspaper’s name apart', () => {
    expect(sharesWords('The Daily Courier', 'Old ferry to be sold')).toBe(false)
  })

  it('finds nothing alike in marks', () => {
    expect(sharesWords('…', '!!')).toBe(false)
  })
})
