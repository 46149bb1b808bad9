import type { IntakeReason } from '../../model/failure'
import { buildArticle } from '../build-article'
import { cleanTitle } from '../clean-detail'
import { decodeText } from '../decode-text'
import { findDate } from '../find-date'
import { itemOf, refuse, type IntakeItem, type IntakeResult } from '../intake-result'
import { arrivalOf, type IntakeTask } from '../intake-task'
import { withoutMarkup } from '../read-fragment'
import { readBytes, type Source } from '../source'
import { readFeed, type FeedContent, type FeedEntry } from './feed-entries'

/** Archives of whole newspapers stay below; a feed that a site hands out has some 100 kB. In bytes. */
const MAX_FEED_BYTES = 30 * 1024 * 1024

/** A teaser has 20 to 40 words, the shortest news in brief some more. */
const MIN_WORDS = 45

/** More names than this are a list of staff. */
const MAX_AUTHORS = 6

/** Declarations of entities, by which a few lines can grow into gigabytes; no feed needs any. */
const ENTITY_DECLARATION = /<!ENTITY/i

/** The entries of a feed (RSS, Atom, RDF), each an article where it holds enough of its story. */
export async function* openFeed(source: Source, task: IntakeTask): AsyncGenerator<IntakeItem> {
  const text = await loadText(source)
  if (typeof text === 'string') yield itemOf(source.name, refuse(text))
  else yield* openFeedText(text.xml, source, task)
}

/** The same for a feed that has been read, in any format. */
export function* openFeedText(
  text: string,
  source: Source,
  task: IntakeTask,
): Generator<IntakeItem> {
  const feed = parse(text)
  const publisher = plain(feed?.title ?? null)
  for (const entry of feed?.entries ?? []) {
    const title = plain(entry.title)
    yield itemOf(title ?? source.name, readEntry(entry, title, publisher, source, task))
  }
  if (!feed?.entries.length) yield itemOf(source.name, refuse(feed ? 'empty' : 'damaged'))
}

async function loadText({ blob }: Source): Promise<{ readonly xml: string } | IntakeReason> {
  if (blob.size > MAX_FEED_BYTES) return 'too-large'
  const bytes = await readBytes(blob)
  if (!bytes) return 'unreadable'
  const decoded = decodeText(bytes, 'html')
  if (!decoded.ok) return decoded.reason
  const root = decoded.text.search(/<(?:\w+:)?(?:rss|feed|rdf)[\s>]/i)
  if (root < 0) return 'unsupported-format'
  return ENTITY_DECLARATION.test(decoded.text.slice(0, root))
    ? 'too-complex'
    : { xml: decoded.text }
}

function parse(text: string): FeedContent | null {
  try {
    return readFeed(text)
  } catch {
    return null
  }
}

function readEntry(
  entry: FeedEntry,
  headline: string | null,
  publisher: string | null,
  source: Source,
  task: IntakeTask,
): IntakeResult {
  const bodies = entry.texts.map(withoutMarkup)
  if (bodies.length > 0 && bodies.every((body) => body === null)) return refuse('too-complex')
  const body = bodies.reduce<string>((longest, text) => longerOf(longest, text ?? ''), '')
  if (body.split(/\s+/, MIN_WORDS + 1).length < MIN_WORDS) return refuse('teaser')
  const details = {
    byline: joinNames(entry.authors),
    publisher,
    publishedAt: findDate(entry.date ?? '')?.iso ?? null,
    url: entry.url?.trim() ?? null,
  }
  return buildArticle({ headline, body, details }, arrivalOf(source, task))
}

function longerOf(a: string, b: string): string {
  return b.length > a.length ? b : a
}

/** "Ada Park and Ben Cole"; RSS writes an address and the name in brackets behind it. */
function joinNames(authors: readonly string[]): string | null {
  const names = authors
    .map((author) => plain(/^\S+@\S+\s*\((.+)\)$/.exec(author.trim())?.[1] ?? author))
    .filter((name) => name !== null && !name.includes('@'))
    .slice(0, MAX_AUTHORS)
  const last = names.pop()
  if (last === undefined) return null
  return names.length === 0 ? last : `${names.join(', ')} and ${last ?? ''}`
}

function plain(text: string | null): string | null {
  return cleanTitle(withoutMarkup((text ?? '').slice(0, 2000)))
}
