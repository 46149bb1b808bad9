const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** The days that "2011", "2011-07" or "2011-07-04" covers, as numbers like 20110704. */
export interface DayRange {
  readonly first: number
  readonly last: number
}

/** Null for what is no year, month or day as ISO 8601 writes them. */
export function readDayRange(text: string): DayRange | null {
  const [, year, month, day] = PARTIAL.exec(text) ?? []
  if (year === undefined) return null
  if (month === undefined) return rangeOf(Number(year) * 1_00_00, 99_99)
  if (!isWithin(month, 12)) return null
  const months = Number(year) * 1_00_00 + Number(month) * 1_00
  if (day === undefined) return rangeOf(months, 99)
  return isWithin(day, 31) ? rangeOf(months + Number(day), 0) : null
}

/** The day of an ISO 8601 date as a number like 20110704; 0 where it is unknown. */
export function readDay(date: string | null): number {
  return readDayRange(date?.slice(0, 10) ?? '')?.first ?? 0
}

function rangeOf(first: number, more: number): DayRange {
  return { first, last: first + more }
}

function isWithin(digits: string, most: number): boolean {
  return Number(digits) >= 1 && Number(digits) <= most
}
