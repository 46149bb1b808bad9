import { findDate } from './find-date'
import type { PageDetails } from './page-details'

export interface FrontMatter {
  readonly details: PageDetails
  /** The text below the front matter; all of it where there is none. */
  readonly body: string
}

const FRONT_MATTER = /^---[ \t]*\n((?:(?!---|\.\.\.)[^\n]*\n){0,100})(?:---|\.\.\.)[ \t]*(?:\n|$)/

/** Keys that site generators and note-taking programs use. */
const KEYS = {
  headline: ['title', 'headline'],
  byline: ['byline', 'author', 'authors', 'by', 'creator'],
  publisher: ['publisher', 'publication', 'newspaper', 'site', 'source'],
  publishedAt: ['date', 'published', 'publishedat', 'published_at', 'pubdate', 'created'],
  url: ['url', 'link', 'canonical', 'canonical_url', 'source', 'permalink'],
} as const

/**
 * Details from the YAML block at the top of a Markdown file. Reads plain values and simple lists, which
 * is what articles have; anything cleverer is passed over.
 */
export function readFrontMatter(text: string): FrontMatter {
  const match = FRONT_MATTER.exec(text)
  if (!match) return { details: {}, body: text }
  const values = readValues(match[1] ?? '')
  const pick = (keys: readonly string[], fits: (value: string) => boolean) =>
    keys.flatMap((key) => values.get(key) ?? []).find(fits) ?? null
  const isAddress = (value: string) => /^https?:\/\//.test(value)
  const isName = (value: string) => !isAddress(value)
  return {
    details: {
      headline: pick(KEYS.headline, isName),
      byline: pick(KEYS.byline, isName),
      publisher: pick(KEYS.publisher, isName),
      publishedAt: findDate(pick(KEYS.publishedAt, isName) ?? '')?.iso ?? null,
      url: pick(KEYS.url, isAddress),
    },
    body: text.slice(match[0].length),
  }
}

function readValues(yaml: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  let key = ''
  for (const line of yaml.split('\n')) {
    const item = /^\s*-\s+(.*)$/.exec(line)?.[1]
    const pair = /^([\w-]+)\s*:\s*(.*)$/.exec(line)
    if (item !== undefined && key !== '') {
      const before = values.get(key)
      values.set(key, before ? `${before}, ${plainValue(item)}` : plainValue(item))
    } else if (pair) {
      key = (pair[1] ?? '').toLowerCase()
      values.set(key, plainValue(pair[2] ?? ''))
    }
  }
  return values
}

/** Without quotation marks, the brackets of a list, and those of a link between notes. */
function plainValue(value: string): string {
  const list = /^\[(?!\[)(.*)\]$/.exec(value.trim())?.[1]
  if (list !== undefined) return list.split(',').map(plainValue).filter(Boolean).join(', ')
  const unquoted = value.trim().replace(/^(["'])(.*)\1$/, '$2')
  return unquoted.replace(/^\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]$/, '$1').trim()
}
