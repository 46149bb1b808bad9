import PostalMime, { type Email } from 'postal-mime'
import { buildArticle, type Arrival } from '../build-article'
import { findDate } from '../find-date'
import { itemOf, refuse, type IntakeItem, type IntakeResult } from '../intake-result'
import { arrivalOf, type IntakeTask } from '../intake-task'
import { joinWrappedLines } from '../join-wrapped-lines'
import type { FoundDetails } from '../read-detail-line'
import { readFragment } from '../read-fragment'
import { readHtml } from '../read-html'
import { readBytes, type Source } from '../source'
import { isTooLarge } from '../text-size'
import { hasVisibleText, tidyText } from '../tidy-text'
import { readSender } from './read-sender'
import { stripMailFurniture } from './strip-mail-furniture'

/** Mail servers refuse more; what is attached is read past. In bytes. */
const MAX_MAIL_BYTES = 50 * 1024 * 1024

/** A message may hold others; more parts inside one another than this are a trap. */
const MAX_PARTS_DEPTH = 50

/** What mail programs and lists put before a subject. */
const PREFIXES = /^(?:\s*(?:re|fwd?|aw|wg|tr)\s*:|\s*\[[^\]]{1,40}\])+\s*/i

/** A mail as an article: its subject the headline, its sender the writer or publisher. */
export async function* openMail(source: Source, task: IntakeTask): AsyncGenerator<IntakeItem> {
  yield itemOf(source.name, await readMail(source, arrivalOf(source, task)))
}

async function readMail({ blob }: Source, arrival: Arrival): Promise<IntakeResult> {
  if (blob.size > MAX_MAIL_BYTES) return refuse('too-large')
  const bytes = await readBytes(blob)
  if (!bytes) return refuse('unreadable')
  const mail = await parseMail(bytes)
  if (!mail) return refuse('damaged')
  const savedFrom = headerOf(mail, 'snapshot-content-location')
  if (savedFrom !== null && mail.html !== undefined)
    return readSavedPage(mail.html, savedFrom, arrival)
  const body = readBody(mail)
  if (typeof body === 'object') return refuse(body.reason)
  return buildArticle({ headline: headlineOf(mail), body, details: detailsOf(mail) }, arrival)
}

async function parseMail(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: MAX_PARTS_DEPTH })
  } catch {
    return null
  }
}

/** Chromium saves a page with all its parts as if it were a mail. */
async function readSavedPage(html: string, url: string, arrival: Arrival): Promise<IntakeResult> {
  const result = await readHtml(html, arrival)
  return result.ok && result.article.url === null
    ? { ok: true, article: { ...result.article, url } }
    : result
}

/** The words of a mail, or why there are none. Most newsletters keep theirs in HTML, and a poor copy as text. */
function readBody({ html, text }: Email): string | { readonly reason: 'too-large' | 'no-text' } {
  if (isTooLarge(html ?? '') || isTooLarge(text ?? '')) return { reason: 'too-large' }
  const blocks = html === undefined ? [] : (readFragment(html) ?? [])
  const rich = stripMailFurniture(blocks.map((block) => block.text)).join('\n\n')
  if (hasVisibleText(rich)) return rich
  const plain = joinWrappedLines(tidyText(withoutSignature(text ?? '')))
  const body = stripMailFurniture(plain.split('\n\n')).join('\n\n')
  return hasVisibleText(body) ? body : { reason: 'no-text' }
}

/** Two hyphens and a space on a line of their own begin the signature. @see RFC 3676, section 4.3 */
function withoutSignature(text: string): string {
  const at = text.search(/^-- \r?$/m)
  return at < 0 ? text : text.slice(0, at)
}

function headlineOf({ subject }: Email): string | null {
  const bare = (subject ?? '').replace(PREFIXES, '')
  return bare.trim() === '' ? null : bare
}

function detailsOf(mail: Email): FoundDetails {
  const stated = headerOf(mail, 'date') ?? ''
  return {
    ...readSender(mail.from?.name ?? ''),
    // As the sender's clock had it: its time zone moves no date.
    publishedAt: findDate(stated)?.iso ?? null,
    url: /<(https?:[^<>]+)>/.exec(headerOf(mail, 'archived-at') ?? '')?.[1] ?? null,
  }
}

function headerOf(mail: Email, key: string): string | null {
  return mail.headers.find((header) => header.key === key)?.value ?? null
}
