import { formatDate } from './format-date'

/**
 * From one day to another: "3 Mar 2011 – 4 Jul 2012", or the day alone where they are the same; null
 * where neither is known.
 *
 * @param first ISO 8601 dates, or null
 */
export function describeSpan(first: string | null, last: string | null): string | null {
  const dates = [first, last].flatMap((date) => formatDate(date, 'medium') ?? [])
  return dates.length === 0 ? null : [...new Set(dates)].join(' – ')
}
