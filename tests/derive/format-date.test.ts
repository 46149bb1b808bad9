// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { formatDate } from '../../src/derive/format-date'

describe('a date', () => {
  it('is written out as British newspapers do', () => {
    expect(formatDate('2011-07-04')).toBe('4 July 2011')
  })

  it('has a short month where room is scarce', () => {
    expect(formatDate('2011-07-04', 'medium')).toBe('4 Jul 2011')
  })

  it('stays the same day wherever the reader is', () => {
    expect(formatDate('2024-01-01')).toBe('1 January 2024')
    expect(formatDate('2024-12-31')).toBe('31 December 2024')
  })

  it('knows leap years', () => {
    expect(formatDate('2024-02-29')).toBe('29 February 2024')
    expect(formatDate('2023-02-29')).toBeNull()
  })

  it.each([null, '', 'yesterday', '2011-7-4', '2011-07-04T10:00:00Z', '2011-13-01', '2011-04-31'])(
    'is null for %j, which is no calendar date',
    (value) => {
      expect(formatDate(value)).toBeNull()
    },
  )
})
