import type { ArticleDetails } from '../model/article'
import { cleanUrl } from './clean-detail'
import { findDate } from './find-date'
import { isPublisherName } from './publisher-names'
import { readByline } from './read-byline'

/** What is known beside title and text; each field only where it was found. */
export type FoundDetails = Partial<Omit<ArticleDetails, 'title'>>

/** Longer lines are sentences. In UTF-16 units. */
const MAX_LENGTH = 160

/** What may stand between the facts of one line: "By Ada Park | 4 July 2011". */
const SEPARATOR = /\s+(?:[|·•–—]|-)\s+|\s*[|•]\s*/

/** Words that only ever accompany a date: what it is the date of, the day of the week, the time and its zone. */
const AROUND_DATES =
  /\b(?:first published|published|posted|last updated|updated|last modified|modified|created|date|issued|filed|on|at|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|[ap]\.?m\.?|gmt|bst|utc|c?e[sd]?t|[cmp][sd]t|ist)\b\.?|t\d{2}:\d{2}[\d:.]*(?:z|[+-]\d{2}:?\d{2})?/giu

const UPDATED = /updated|modified/i

/**
 * The details that a line states if it states nothing else, or null: a line that may be part of the
 * story must stay in it.
 */
export function readDetailLine(line: string): FoundDetails | null {
  if (line.length > MAX_LENGTH) return null
  let found: FoundDetails = {}
  for (const part of line.split(SEPARATOR)) {
    const details = readPart(part)
    if (!details) return null
    found = { ...details, ...found }
  }
  return found
}

function readPart(part: string): FoundDetails | null {
  if (/^https?:\/\/\S+$/.test(part)) {
    const url = cleanUrl(part)
    return url ? { url } : null
  }
  const named = /^(?:Source|Publisher|Published by|Publication):?\s(.+)$/.exec(part)?.[1]
  if (named !== undefined && isPublisherName(named)) return { publisher: named }
  if (isPublisherName(part)) return { publisher: part }
  const written = readByline(part)
  if (!written) return readDateLine(part)
  const { byline, publisher } = written
  return publisher === null ? { byline } : { byline, publisher }
}

function readDateLine(part: string): FoundDetails | null {
  const date = findDate(part)
  if (!date) return null
  const before = part.slice(0, date.start)
  const rest = `${before} ${part.slice(date.end)}`
  // "Reuters, 4 July 2011": what stands before the comma may be the publisher.
  const publisher = before.replace(/,\s*$/, '')
  if (isPublisherName(publisher)) return { publisher, publishedAt: date.iso }
  if (/[\p{L}\p{N}]/u.test(rest.replace(AROUND_DATES, ' '))) return null
  // A date of revision is taken out of the text, but it is not the date of publication.
  return UPDATED.test(before) ? {} : { publishedAt: date.iso }
}
