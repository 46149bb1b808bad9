import { describe, expect, it } from 'vitest'
import { readDetailLine } from '../../src/intake/read-detail-line'

describe('readDetailLine', () => {
  it.each([
    ['4 July 2011', { publishedAt: '2011-07-04' }],
    ['Published: Monday, July 4, 2011 at 10:22 a.m. EST', { publishedAt: '2011-07-04' }],
    ['Mon 4 Jul 2011 10.22 BST', { publishedAt: '2011-07-04' }],
    ['2011-07-04T10:22:00+01:00', { publishedAt: '2011-07-04' }],
    ['Reuters, 4 July 2011', { publisher: 'Reuters', publishedAt: '2011-07-04' }],
    ['By Ada Park | 4 July 2011', { byline: 'Ada Park', publishedAt: '2011-07-04' }],
    [
      'The Daily Courier – 4 July 2011',
      { publisher: 'The Daily Courier', publishedAt: '2011-07-04' },
    ],
    ['Source: Harbour Gazette', { publisher: 'Harbour Gazette' }],
    ['https://courier.example/ferry', { url: 'https://courier.example/ferry' }],
  ])('reads "%s"', (line, details) => {
    expect(readDetailLine(line)).toEqual(details)
  })

  it('knows a date of revision, but does not take it for the date of publication', () => {
    expect(readDetailLine('Last updated at 10:22 GMT, 5 July 2011')).toEqual({})
  })

  it.each([
    'Ferry to be sold on 4 July 2011',
    'Ferry to be sold | 4 July 2011',
    'The board met on 4 July 2011.',
    '2011',
    'Monday',
    'javascript:alert(1)',
  ])('leaves "%s" in the story', (line) => {
    expect(readDetailLine(line)).toBeNull()
  })
})
