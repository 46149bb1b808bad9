import { parseFeed } from 'feedsmith'

/** An entry of a feed in any format; what is not stated is null, texts may hold mark-up. */
export interface FeedEntry {
  readonly title: string | null
  /** Its words, the fullest first. */
  readonly texts: readonly string[]
  readonly url: string | null
  readonly date: string | null
  readonly authors: readonly string[]
}

export interface FeedContent {
  readonly title: string | null
  readonly entries: readonly FeedEntry[]
}

type Parsed = ReturnType<typeof parseFeed<string>>
type FeedOf<F extends Parsed['format']> = Extract<Parsed, { format: F }>['feed']

/**
 * What an RSS, Atom, RDF or JSON feed holds.
 * @throws {Error} Where it is none of these.
 */
export function readFeed(text: string): FeedContent {
  const parsed = parseFeed(text)
  switch (parsed.format) {
    case 'rss':
      return readRss(parsed.feed)
    case 'rdf':
      return readRdf(parsed.feed)
    case 'atom':
      return readAtom(parsed.feed)
    case 'json':
      return readJson(parsed.feed)
  }
}

function readRss(feed: FeedOf<'rss'>): FeedContent {
  const entries = (feed.items ?? []).map((item) => ({
    title: item.title ?? null,
    texts: given([item.content?.encoded, item.description]),
    url: item.link ?? (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
    date: item.pubDate ?? item.dc?.dates?.[0] ?? null,
    authors:
      item.dc?.creators ?? given((item.authors ?? []).map(({ name, email }) => name ?? email)),
  }))
  return { title: feed.title ?? null, entries }
}

function readRdf(feed: FeedOf<'rdf'>): FeedContent {
  const entries = (feed.items ?? []).map((item) => ({
    title: item.title ?? null,
    texts: given([item.content?.encoded, item.description]),
    url: item.link ?? null,
    date: item.dc?.dates?.[0] ?? null,
    authors: item.dc?.creators ?? [],
  }))
  return { title: feed.title ?? null, entries }
}

function readAtom(feed: FeedOf<'atom'>): FeedContent {
  const entries = (feed.entries ?? []).map((entry) => ({
    title: entry.title?.value ?? null,
    texts: given([entry.content?.value, entry.summary?.value]),
    url: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? null,
    date: entry.published ?? entry.updated ?? null,
    authors: given((entry.authors ?? feed.authors ?? []).map(({ name }) => name)),
  }))
  return { title: feed.title?.value ?? null, entries }
}

function readJson(feed: FeedOf<'json'>): FeedContent {
  const entries = (feed.items ?? []).map((item) => ({
    title: item.title ?? null,
    texts: given([item.content_html, item.content_text, item.summary]),
    url: item.url ?? null,
    date: item.date_published ?? null,
    authors: given((item.authors ?? feed.authors ?? []).map(({ name }) => name)),
  }))
  return { title: feed.title ?? null, entries }
}

function given(values: readonly (string | undefined)[]): readonly string[] {
  return values.flatMap((value) => (value === undefined || value.trim() === '' ? [] : [value]))
}
