import { decodeEntities } from './decode-entities'
import { findDate } from './find-date'
import type { PageDetails } from './page-details'

/** Above this a page's linked data describes far more than one article. In UTF-16 units. */
const MAX_LENGTH = 500_000

/** Items looked at before giving up; a page's graph rarely has ten. */
const MAX_ITEMS = 200

/** schema.org's Article and the types below it that news sites use. @see https://schema.org/Article */
const ARTICLE_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|ReportageNewsArticle|OpinionNewsArticle|LiveBlogPosting|BlogPosting|SocialMediaPosting|Report|WebPage)$/

/** More writers than this are a list of staff. */
const MAX_NAMES = 6

/** Dates and headlines are far shorter; the rest of a longer value is not looked at. In UTF-16 units. */
const MAX_VALUE_LENGTH = 1000

type JsonObject = Readonly<Record<string, unknown>>

/** What a page's JSON-LD says of the article on it; empty where it says nothing that can be read. */
export function readJsonLd(page: Document): PageDetails {
  const items = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    listItems(parseJson(script.textContent)),
  )
  const articles = items.filter((item) => typesOf(item).some((type) => ARTICLE_TYPE.test(type)))
  // A page often describes itself as a WebPage beside the article on it.
  const article = articles.find((item) => !typesOf(item).includes('WebPage')) ?? articles[0]
  if (!article) return {}
  return {
    headline: textOf(article.headline ?? article.name),
    byline: joinNames(article.author ?? article.creator),
    publisher: joinNames(article.publisher),
    publishedAt: dateOf(article.datePublished ?? article.dateCreated),
    url: addressOf(article),
  }
}

function parseJson(source: string): unknown {
  if (source.length > MAX_LENGTH) return null
  try {
    // Some sites wrap it in a comment or CDATA, as scripts once were.
    return JSON.parse(
      source.replace(/^\s*(?:<!--|(?:\/\/)?\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g, ''),
    )
  } catch {
    return null
  }
}

/** The objects in arrays and graphs, as deep as `MAX_ITEMS` reaches. */
function listItems(data: unknown): readonly JsonObject[] {
  const items: JsonObject[] = []
  const waiting: unknown[] = [data]
  for (let seen = 0; seen < MAX_ITEMS && waiting.length > 0; seen++) {
    const next = waiting.shift()
    if (Array.isArray(next)) waiting.push(...next.slice(0, MAX_ITEMS))
    else if (isObject(next)) {
      items.push(next)
      waiting.push(next['@graph'], next.mainEntity)
    }
  }
  return items
}

function typesOf(item: JsonObject): readonly string[] {
  return listOf(item['@type']).filter((type) => typeof type === 'string')
}

/** "Ada Park and Ben Cole" from persons, organisations or plain names, alone or in a list. */
function joinNames(value: unknown): string | null {
  const names = listOf(value)
    .slice(0, MAX_NAMES)
    .map((item) => textOf(isObject(item) ? firstOf(item.name) : item))
    .filter((name) => name !== null && !/^https?:/.test(name))
  const [last] = names.slice(-1)
  if (names.length < 2) return last ?? null
  return `${names.slice(0, -1).join(', ')} and ${last ?? ''}`
}

function addressOf(item: JsonObject): string | null {
  const main = item.mainEntityOfPage
  const address = item.url ?? (isObject(main) ? main['@id'] : main)
  return typeof address === 'string' ? address : null
}

function dateOf(value: unknown): string | null {
  return findDate(textOf(value) ?? '')?.iso ?? null
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? decodeEntities(value.slice(0, MAX_VALUE_LENGTH)) : null
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

function firstOf(value: unknown): unknown {
  return listOf(value)[0]
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
