/** Longer titles, names and addresses are cut or refused: no honest page has them. In UTF-16 units. */
export const MAX_TITLE_LENGTH = 300
const MAX_NAME_LENGTH = 200
const MAX_URL_LENGTH = 2000

/** Soft hyphens, zero-width spaces, and the marks and overrides of writing direction, which garble a line on screen. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/** One line of visible characters, cut at `MAX_TITLE_LENGTH` with an ellipsis; null when nothing is left. */
export function cleanTitle(value: unknown): string | null {
  return cutText(oneLine(value), MAX_TITLE_LENGTH)
}

/** A byline's or publisher's name on one line; null when nothing is left. */
export function cleanName(value: unknown): string | null {
  return cutText(oneLine(value), MAX_NAME_LENGTH)
}

/** A byline on one line, without an introductory "By"; null when nothing is left. */
export function cleanByline(value: unknown): string | null {
  return cleanName(cleanName(value)?.replace(/^(?:written\s)?by:?\s+/i, ''))
}

/** The address in its normal form if it is an absolute http or https one, without user and password; else null. */
export function cleanUrl(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > MAX_URL_LENGTH) return null
  if (!URL.canParse(value)) return null
  const url = new URL(value)
  if (!['http:', 'https:'].includes(url.protocol)) return null
  url.username = ''
  url.password = ''
  return url.href
}

/**
 * The text if it is no longer than `length`; else its opening words with an ellipsis, cut between
 * words where there is a space in the second half. Null for an empty text.
 */
export function cutText(text: string, length: number): string | null {
  if (text === '') return null
  if (text.length <= length) return text
  const cut = text.slice(0, length - 1)
  const space = cut.lastIndexOf(' ')
  // Cut elsewhere, half of a surrogate pair could be left over.
  const whole = space > length / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')
  return `${whole.replace(/[\s,;:–—-]+$/, '')}…`
}

function oneLine(value: unknown): string {
  if (typeof value !== 'string') return ''
  // Anything beyond this would be cut off anyway; a hostile page may hold megabytes.
  const opening = value.trimStart().slice(0, MAX_URL_LENGTH)
  return opening
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(UNSEEN, '')
    .trim()
}
