import { describe, expect, it } from 'vitest'
import { findDate } from '../../src/intake/find-date'

describe('findDate', () => {
  it.each([
    ['4 July 2011', '2011-07-04'],
    ['Monday, 4th July, 2011', '2011-07-04'],
    ['July 4, 2011', '2011-07-04'],
    ['Jul. 4 2011', '2011-07-04'],
    ['04-Sept-2011', '2011-09-04'],
    ['2011-07-04', '2011-07-04'],
    ['2011/7/4 10:00', '2011-07-04'],
    ['20110704T101500Z', '2011-07-04'],
    ['the 29th of February 2012', '2012-02-29'],
  ])('reads %s', (text, iso) => {
    expect(findDate(text)?.iso).toBe(iso)
  })

  it('takes the day as stated, in whatever time zone', () => {
    expect(findDate('2011-07-04T23:30:00-08:00')?.iso).toBe('2011-07-04')
  })

  it.each([
    ['a day that does not exist', '31 June 2011'],
    ['29 February in a common year', '29 February 2011'],
    ['figures that mean two days', '04/07/2011'],
    ['a date without a year', '4 July'],
    ['a year that no newspaper has seen', '4 July 1066'],
    ['a longer number', '120110704155'],
  ])('finds none in %s', (_, text) => {
    expect(findDate(text)).toBeNull()
  })

  it('points at the first of several', () => {
    const text = 'Printed 5 May 2020, updated June 1, 2020'
    const date = findDate(text)
    expect(text.slice(date?.start, date?.end)).toBe('5 May 2020')
  })
})
