import { cleanTitle, cleanUrl } from './clean-detail'
import { findDate } from './find-date'
import type { PageDetails } from './page-details'
import { readJsonLd } from './read-json-ld'
import { splitPageTitle } from './split-page-title'

/** Names under which pages state a detail in `<meta>`, the most trusted first. */
const META_NAMES = {
  headline: ['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'dcterms.title'],
  byline: ['author', 'article:author', 'byl', 'parsely-author', 'dc.creator', 'dcterms.creator'],
  publisher: ['og:site_name', 'article:publisher', 'publisher', 'dc.publisher', 'application-name'],
  publishedAt: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'date',
    'dc.date',
    'dcterms.date',
    'dcterms.created',
    'dc.date.issued',
    'parsely-pub-date',
    'pubdate',
    'publish-date',
  ],
  url: ['og:url', 'parsely-link', 'twitter:url'],
} as const

/** Elements that show the date of publication, the surest first; the last resort may be a related story's. */
const DATE_ELEMENTS = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'article time',
  'main time',
  'time',
]

/** Chromium notes in the first comment of a saved page where it was saved from. */
const SAVED_FROM = /^\s*saved from url=\(\d+\)(https?:\S+)/

/** Details from a page's JSON-LD, `<meta>` elements, microdata and title, in this order of trust. */
export function readPageDetails(page: Document): PageDetails {
  const linked = readJsonLd(page)
  const meta = readMeta(page)
  const publisher = linked.publisher ?? nameOf(meta, META_NAMES.publisher)
  const title = splitPageTitle(cleanTitle(page.title) ?? '', publisher)
  const named = splitPageTitle(nameOf(meta, META_NAMES.headline) ?? '', publisher)
  return {
    headline: linked.headline ?? (named.headline || title.headline || null),
    byline: linked.byline ?? nameOf(meta, META_NAMES.byline) ?? readAuthorElement(page),
    publisher: publisher ?? named.publisher ?? title.publisher,
    publishedAt: linked.publishedAt ?? readDate(page, meta),
    url: readAddress(page, meta) ?? linked.url ?? null,
  }
}

function readMeta(page: Document): ReadonlyMap<string, string> {
  const meta = new Map<string, string>()
  for (const element of page.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop']
      .map((key) => element.getAttribute(key))
      .find(Boolean)
    const content = cleanTitle(element.getAttribute('content'))
    const key = name?.toLowerCase()
    if (key !== undefined && content !== null && !meta.has(key)) meta.set(key, content)
  }
  return meta
}

/** The first of the details that is there and is no address: some sites put a profile's URL for a name. */
function nameOf(meta: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  const values = names.map((name) => meta.get(name))
  return values.find((value) => value !== undefined && !/^(?:https?:|@)/.test(value)) ?? null
}

function readAuthorElement(page: Document): string | null {
  const author = page.querySelector(
    '[itemprop~="author"] [itemprop="name"], [itemprop~="author"], a[rel~="author"]',
  )
  return cleanTitle(author?.textContent)
}

function readDate(page: Document, meta: ReadonlyMap<string, string>): string | null {
  const shown = DATE_ELEMENTS.flatMap((selector) => {
    const element = page.querySelector(selector)
    return [element?.getAttribute('datetime'), element?.textContent]
  })
  const stated = [nameOf(meta, META_NAMES.publishedAt), ...shown]
  const dates = stated.map((text) => findDate(cleanTitle(text) ?? ''))
  return dates.find((date) => date !== null)?.iso ?? null
}

function readAddress(page: Document, meta: ReadonlyMap<string, string>): string | null {
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute('href')
  const savedFrom = [...page.childNodes]
    .filter((node) => node.nodeType === Node.COMMENT_NODE)
    .map((node) => SAVED_FROM.exec(node.nodeValue ?? '')?.[1])
  const named = META_NAMES.url.map((name) => meta.get(name))
  return [canonical, ...named, ...savedFrom].map(cleanUrl).find((url) => url !== null) ?? null
}
