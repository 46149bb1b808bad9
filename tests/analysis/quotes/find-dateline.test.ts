import { describe, expect, it } from 'vitest'
import { findDateline } from '../../../src/analysis/quotes/find-dateline'
import { quotePage } from '../../support/quote-page'

/** The text behind the dateline of its first sentence. */
function behind(text: string): string {
  const page = quotePage(text)
  return text.slice(page.tokens[findDateline(page, 0)]!.start)
}

describe('a dateline', () => {
  it.each([
    ['a town and a dash', 'DOVER — The ferry sank.'],
    ['a town, a country and an agency', 'DOVER, England (AP) - The ferry sank.'],
    ['a date as well', 'PORT ASHBY, March 3 (Corsair News) -- The ferry sank.'],
  ])('is %s', (_what, text) => {
    expect(behind(text)).toBe('The ferry sank.')
  })

  it.each([
    ['words without capitals', 'Dover — the town — was quiet.'],
    ['a hyphen inside a word', 'DOVER-based crews left.'],
    [
      'capitals far from any dash',
      'NATO met in the town hall of Dover on Monday and on Tuesday again, with guests from everywhere — even Kent.',
    ],
  ])('is not %s', (_what, text) => {
    expect(behind(text)).toBe(text)
  })
})
