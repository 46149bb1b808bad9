import type { Collation } from '../collate/create-collation'
import { isStoryDecision, type Decision } from '../model/decision'
import type { ArticleDigest } from '../model/digest'
import type { LibraryEntry } from '../model/library-entry'
import type { LibraryQuery } from '../model/library-query'
import { createSharer } from '../model/share-strings'
import type { ShelfRow } from '../model/shelf-row'
import type { Shelf, VoiceNames } from '../search/create-shelf'
import type { LibraryStorage } from '../storage/open-library'
import type { LibraryApi } from './library-protocol'
import { nextMacrotask } from './next-macrotask'

/** What the library's worker is made of: the real things in the worker and in tests. */
export interface LibraryParts {
  /** The browser's storage; rejects where there is none. */
  readonly openStorage: () => Promise<LibraryStorage>
  readonly shelf: Shelf
  readonly collation: Collation
  /** What an article is to the shelf; with another stamp it must be taken in anew. */
  readonly stampOf: (entry: LibraryEntry) => string
}

/** Milliseconds without a change after which the index is kept, so that a batch is written once. */
const KEEP_AFTER = 4000

/** What can only be answered by who knows the voices. */
const VOICE_FACETS = ['speaker', 'person', 'organisation', 'place'] as const

/** Phrases of the commonest words: in articles, in statements, and in the statements of articles. */
const LONGEST: readonly LibraryQuery[] = [
  { words: '"of the"', within: 'everything', show: 'articles', sort: 'best', facets: {} },
  { words: '"of the"', within: 'everything', show: 'statements', sort: 'best', facets: {} },
  { words: '"of the"', within: 'said', show: 'articles', sort: 'best', facets: {} },
]

/** Articles that are read from the disk at a time. */
const SLICE = 200

/** The library of one page: everything that can be asked of all articles together. */
export function createLibraryService(parts: LibraryParts): LibraryApi {
  const { shelf, collation, stampOf } = parts
  const digests = new Map<string, ArticleDigest>()
  const share = createSharer()
  let storage: LibraryStorage | null = null
  let opening: Promise<number> | null = null
  let gathering: Promise<void> | null = null
  /** Until it ends, stories are known only as far as their words have been read. */
  let readingTexts: Promise<void> | null = null
  /** False while it is being found out who is who: the shelf answers without. */
  let areVoicesKnown = false
  /** Articles that have come or gone since the library was opened: what the disk said of them then is old. */
  const touched = new Set<string>()
  let keeping: ReturnType<typeof setTimeout> | undefined

  function collate({ id, publishedAt }: LibraryEntry, text: string): void {
    collation.put({ id, publishedAt, text, digest: digests.get(id) ?? null })
  }

  /** Takes the library from the disk: the index as it was kept, and anew what it lacks. */
  async function read(): Promise<number> {
    storage = await parts.openStorage().catch(() => null)
    areVoicesKnown = !storage
    if (!storage) return 0
    // The index first: its files are read while the browser lists the entries.
    const [segments, saved, decisions] = await Promise.all([
      storage.loadSegments(),
      storage.loadEntries(),
      storage.loadDecisions(),
    ])
    const entries = new Map(saved.map((entry) => [entry.id, entry]))
    const isCurrent = (id: string, stamp: string) => {
      const entry = entries.get(id)
      return entry !== undefined && stampOf(entry) === stamp
    }
    const indexed = new Set<string>()
    for (const [key, segment] of segments)
      for (const id of shelf.load(key, segment, isCurrent)) indexed.add(id)
    const missing = saved.filter(({ id }) => !indexed.has(id))
    await readDigests(missing.map(({ id }) => id))
    await inSlices(missing, (rows) => shelf.put(rows))
    if (missing.length) keepLater()
    gathering = gather(saved, decisions)
    return saved.length
  }

  async function readDigests(ids?: readonly string[]): Promise<void> {
    if (!storage || ids?.length === 0) return
    for await (const slice of storage.loadDigests(ids))
      for (const digest of slice)
        if (!touched.has(digest.articleId)) digests.set(digest.articleId, share(digest))
  }

  /** Who is who, and which articles tell one story: a search need not wait for that. */
  async function gather(
    saved: readonly LibraryEntry[],
    decisions: readonly Decision[],
  ): Promise<void> {
    await readDigests()
    for (const entry of saved) if (!touched.has(entry.id)) collate(entry, '')
    decide(decisions)
    await prepare()
    areVoicesKnown = true
    readingTexts = warmUp().then(() => readTexts(saved))
  }

  /** What takes longest is asked before the reader asks: by then the browser has compiled it, and facets have their columns. */
  async function warmUp(): Promise<void> {
    for (const query of LONGEST) {
      await nextMacrotask()
      tellShelf()
      shelf.ask(query, { offset: 0, limit: 1 })
    }
  }

  async function readTexts(saved: readonly LibraryEntry[]): Promise<void> {
    await inSlices(saved, (rows) => {
      for (const { entry, text } of rows)
        if (!touched.has(entry.id)) collation.setText(entry.id, text)
    })
    await prepare()
  }

  async function prepare(): Promise<void> {
    while (collation.prepare()) await nextMacrotask()
  }

  /** Hands over articles with their words, some hundred at a time; questions are answered in between. */
  async function inSlices(
    entries: readonly LibraryEntry[],
    use: (rows: readonly ShelfRow[]) => void,
  ): Promise<void> {
    for (let from = 0; from < entries.length; from += SLICE) {
      const slice = new Map(entries.slice(from, from + SLICE).map((entry) => [entry.id, entry]))
      const articles = (await storage?.loadArticles([...slice.keys()])) ?? []
      use(
        articles.flatMap(({ id, text }) => {
          const entry = slice.get(id)
          return entry ? [{ entry, text, digest: digests.get(id) ?? null }] : []
        }),
      )
    }
  }

  function decide(decisions: readonly Decision[]): void {
    collation.decide(decisions.flatMap((one) => (isStoryDecision(one) ? [] : one)))
    const apart = decisions.filter(isStoryDecision).filter(({ answer }) => answer === 'different')
    collation.setApart(apart.map(({ articles }) => articles))
  }

  const names: VoiceNames = {
    voiceOf: collation.voiceOf,
    nameOf: (id) => collation.label(id)?.name ?? null,
  }

  async function gathered(): Promise<void> {
    await opened()
    await gathering
  }

  function tellShelf(): void {
    const changed = collation.changed()
    if (changed.size) shelf.setVoices(names, [...changed])
  }

  /** The voices, once the shelf knows them. */
  async function told(): Promise<Collation> {
    await gathered()
    tellShelf()
    return collation
  }

  /** Waits for as much as a question needs. */
  async function ready({ facets }: LibraryQuery): Promise<void> {
    await opened()
    if (areVoicesKnown || VOICE_FACETS.some((facet) => facets[facet])) await told()
  }

  function keepLater(): void {
    clearTimeout(keeping)
    keeping = setTimeout(() => {
      const { segments, removed } = shelf.save()
      // Where it cannot be kept, the index is made anew on the next visit.
      storage?.saveSegments(segments, removed).catch(() => undefined)
    }, KEEP_AFTER)
  }

  const opened = () => (opening ??= read())

  return {
    open: opened,
    async put(rows) {
      await opened()
      for (const { entry, text, digest } of rows) {
        touched.add(entry.id)
        if (digest) digests.set(entry.id, share(digest))
        collate(entry, text)
      }
      shelf.put(rows)
      keepLater()
    },
    async remove(articleIds) {
      await opened()
      for (const id of articleIds) {
        touched.add(id)
        digests.delete(id)
        collation.remove(id)
      }
      shelf.remove(articleIds)
      keepLater()
    },
    async ask(query, stretch) {
      await ready(query)
      return shelf.ask(query, stretch)
    },
    async hits(query, stretch) {
      await ready(query)
      return shelf.hits(query, stretch)
    },
    gathered,
    account: async (voiceId) => (await told()).account(voiceId),
    async voicesOf(articleId) {
      const found = Object.entries((await told()).voicesOf(articleId))
      return Object.fromEntries(found.map(([entity, voice]) => [entity, countAcross(voice)]))
    },
    proposals: async () => (await told()).proposals(),
    async decide(decisions) {
      await opened()
      decide(decisions)
    },
    async stories() {
      await gathered()
      await readingTexts
      return collation.stories()
    },
  }

  function countAcross(voice: string) {
    const { name = '', appearances = [] } = collation.voice(voice) ?? {}
    const mentions = appearances.map(({ articleId, entityId }) => {
      const entity = digests.get(articleId)?.entities.find(({ id }) => id === entityId)
      return entity?.mentions ?? 0
    })
    return {
      voice,
      name,
      articles: new Set(appearances.map(({ articleId }) => articleId)).size,
      mentions: mentions.reduce((sum, count) => sum + count, 0),
    }
  }
}
