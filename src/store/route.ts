import type { LibraryQuery } from '../model/library-query'
import { EVERYTHING, queryParameters, readQuery } from './query-parameters'

/** The pages: one article, all of them, one voice through all of them, or the versions of one story. */
export type Room = 'reader' | 'library' | 'voice' | 'story'

/** What the reader has chosen in the open article. */
export type Selected =
  | { readonly kind: 'entity'; readonly id: string; readonly mention: number | null }
  | { readonly kind: 'quote'; readonly id: string; readonly words: string | null }

export type PanelTab = 'quotes' | 'names'

/** The article as it was written, or folded into the list of its statements. */
export type ReaderView = 'article' | 'transcript'

/** All that Back should undo, and all that a pasted link brings back. */
export interface Route {
  readonly room: Room
  /** Null: no article was asked for; the library's first is opened, or all stories are listed. */
  readonly articleId: string | null
  readonly selected: Selected | null
  /** Keys of the speakers the article is filtered by; empty means everyone. */
  readonly speakers: readonly string[]
  readonly tab: PanelTab
  readonly view: ReaderView
  /** Where the original stands, for a browser that does not hold the article. http or https only. */
  readonly original: string | null
  /** Words to be marked in the open article, for which the library was searched. */
  readonly find: string | null
  /** The question to the library, in that room only; the store remembers it for the others. */
  readonly query: LibraryQuery
  /** The voice of the page about one; null for the questions who is who. */
  readonly voiceId: string | null
}

export const HOME: Route = {
  room: 'reader',
  articleId: null,
  selected: null,
  speakers: [],
  tab: 'quotes',
  view: 'article',
  original: null,
  find: null,
  query: EVERYTHING,
  voiceId: null,
}

const LIBRARY_PATH = '/library'
const VOICES_PATH = '/voices'
const VOICE_PATH = /^\/voice\/([^/]+)$/
const STORY_PATH = /^\/(?:stories|story\/([\w-]+))$/
const ARTICLE_PATH = /^\/article\/([\w-]+)$/

/**
 * The route that a URL hash stands for. Total: whatever cannot be read is left out.
 *
 * @example parseRoute('#/article/3fa9?speaker=lena-ortiz&entity=port-amity&mention=2')
 */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2)
  const parameters = new URLSearchParams(query)
  if (path === VOICES_PATH) return { ...HOME, room: 'voice' }
  if (path === LIBRARY_PATH) return { ...HOME, room: 'library', query: readQuery(parameters) }
  const voiceId = decode(VOICE_PATH.exec(path)?.[1])
  if (voiceId !== null) return { ...HOME, room: 'voice', voiceId }
  const story = STORY_PATH.exec(path)
  if (story) return { ...HOME, room: 'story', articleId: story[1] ?? null }
  return {
    ...HOME,
    articleId: ARTICLE_PATH.exec(path)?.[1] ?? null,
    selected: readSelected(parameters),
    speakers: [...new Set(parameters.getAll('speaker').filter(Boolean))],
    tab: parameters.get('tab') === 'names' ? 'names' : 'quotes',
    view: parameters.get('view') === 'transcript' ? 'transcript' : 'article',
    original: readWebAddress(parameters.get('original')),
    find: parameters.get('find') || null,
  }
}

/** The hash that stands for a route, `#` included; `parseRoute` gives the route back. */
export function formatRoute(route: Route): string {
  if (route.room === 'library') return withParameters(LIBRARY_PATH, queryParameters(route.query))
  if (route.room === 'voice')
    return route.voiceId ? `#/voice/${encodeURIComponent(route.voiceId)}` : `#${VOICES_PATH}`
  if (route.room === 'story') return route.articleId ? `#/story/${route.articleId}` : '#/stories'
  if (route.articleId === null) return '#/'
  const parameters = new URLSearchParams()
  if (route.view !== 'article') parameters.append('view', route.view)
  if (route.tab !== 'quotes') parameters.append('tab', route.tab)
  for (const key of route.speakers) parameters.append('speaker', key)
  if (route.selected?.kind === 'entity') {
    parameters.append('entity', route.selected.id)
    if (route.selected.mention !== null)
      parameters.append('mention', String(route.selected.mention + 1))
  }
  if (route.selected?.kind === 'quote') {
    parameters.append('quote', route.selected.id)
    if (route.selected.words) parameters.append('words', route.selected.words)
  }
  if (route.original) parameters.append('original', route.original)
  if (route.find) parameters.append('find', route.find)
  return withParameters(`/article/${route.articleId}`, parameters)
}

function withParameters(path: string, parameters: URLSearchParams): string {
  const query = parameters.toString()
  return `#${path}${query && `?${query}`}`
}

/** Null where there is nothing, or what is no encoded text. */
function decode(encoded: string | undefined): string | null {
  try {
    return encoded === undefined ? null : decodeURIComponent(encoded)
  } catch {
    return null
  }
}

function readSelected(parameters: URLSearchParams): Selected | null {
  const quote = parameters.get('quote')
  if (quote) return { kind: 'quote', id: quote, words: parameters.get('words') }
  const entity = parameters.get('entity')
  if (!entity) return null
  const number = Number(parameters.get('mention') ?? NaN)
  return { kind: 'entity', id: entity, mention: number >= 1 ? Math.floor(number) - 1 : null }
}

function readWebAddress(address: string | null): string | null {
  return address && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null
}
