import { onOneLine } from '../model/words-of-content'

/** Signs that mean something to Markdown wherever they stand. */
const INLINE = /[\\`*_[\]{}<>&~|#$@]/g

/** What makes a heading, list or rule of the line that it opens. */
const OPENING = /^(?:(?=[-+=])|\d+(?=[.)]))/

/** Bare addresses, which many readers turn into links. */
const ADDRESS = /\b(https?|ftp)(?=:\/\/)|\bwww(?=\.)/gi

/**
 * Words from outside as one line of Markdown that shows just these words, in CommonMark and in
 * GitHub's dialect: no heading, link, list, mark-up or HTML can come of them.
 *
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function escapeMarkdown(words: string): string {
  return onOneLine(words).replace(INLINE, '\\$&').replace(ADDRESS, '$&\\').replace(OPENING, '$&\\')
}

/** A link that shows the words; only the words where the address is none of the web. */
export function markdownLink(words: string, address: string): string {
  if (!/^https?:\/\//i.test(address)) return escapeMarkdown(words)
  const target = address
    .replace(/[\s<>()\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)
    .replaceAll('&', '&amp;')
  return `[${escapeMarkdown(words)}](${target})`
}
