import type { Span } from '../model/span'

/** A date and the characters that state it. */
export interface DateFound extends Span {
  /** ISO 8601 calendar date, as stated: no time zone moves it. */
  readonly iso: string
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(\\d{4})'

/** The first newspapers are from the 1600s; anything later than this is a slip or a joke. */
const FIRST_YEAR = 1600
const LAST_YEAR = 2199

/** Every way of writing a date that is read, with the places of its year, month and day among the groups. */
const FORMS = [
  {
    pattern: new RegExp(`\\b${YEAR}[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)`),
    year: 1,
    month: 2,
    day: 3,
  },
  { pattern: /(?<!\d)(\d{4})(\d{2})(\d{2})(?=t\d|$)/i, year: 1, month: 2, day: 3 },
  {
    pattern: new RegExp(`\\b${DAY}(?: of)?[ \\u00a0-]${MONTH},?[ \\u00a0-]${YEAR}\\b`, 'i'),
    year: 3,
    month: 2,
    day: 1,
  },
  {
    pattern: new RegExp(`\\b${MONTH}[ \\u00a0]${DAY},?[ \\u00a0]${YEAR}\\b`, 'i'),
    year: 3,
    month: 1,
    day: 2,
  },
]

/**
 * The first date in the text, or null. Dates in figures alone are read only with the year in front:
 * 4/7/2011 is one day in London and another in New York.
 */
export function findDate(text: string): DateFound | null {
  let first: DateFound | null = null
  for (const { pattern, year, month, day } of FORMS) {
    const match = pattern.exec(text)
    if (!match || (first && first.start <= match.index)) continue
    const iso = isoDate(match[year], match[month], match[day])
    if (iso) first = { iso, start: match.index, end: match.index + match[0].length }
  }
  return first
}

function isoDate(year = '', month = '', day = ''): string | null {
  const y = Number(year)
  const m = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const d = Number(day)
  if (y < FIRST_YEAR || y > LAST_YEAR || m < 1 || m > 12 || d < 1) return null
  // Day 0 of the next month is the last day of this one.
  if (d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}
