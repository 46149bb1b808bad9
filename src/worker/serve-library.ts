import type { StatementBook } from '../collate/create-statement-book'
import type { StoryBook } from '../collate/create-story-book'
import type { VoiceBook } from '../collate/create-voice-book'
import { isStoryDecision, type Decision } from '../model/decision'
import type { ArticleDigest } from '../model/digest'
import type { LibraryEntry } from '../model/library-entry'
import type { ShelfRow } from '../model/shelf-row'
import type { VoiceAccount } from '../model/voice'
import type { Shelf } from '../search/create-shelf'
import type { LibraryStorage } from '../storage/open-library'
import type { LibraryApi } from './library-protocol'

/** What the library's worker is made of: the real things in the worker and in tests. */
export interface LibraryParts {
  /** The browser's storage; rejects where there is none. */
  readonly openStorage: () => Promise<LibraryStorage>
  readonly shelf: Shelf
  readonly voices: VoiceBook
  readonly statements: StatementBook
  readonly stories: StoryBook
  /** What an article is to the shelf; another stamp means that it must be taken in anew. */
  readonly stampOf: (entry: LibraryEntry) => string
  readonly describeVoice: (voiceId: string, library: DescribedLibrary) => VoiceAccount | null
}

/** What an account of a voice is drawn from. */
export interface DescribedLibrary extends Pick<LibraryParts, 'voices' | 'statements' | 'stories'> {
  readonly entryOf: (articleId: string) => LibraryEntry | null
  readonly digestOf: (articleId: string) => ArticleDigest | null
}

/** Milliseconds without a change after which the index is kept, so that a batch is written once. */
const KEEP_AFTER = 4000

/** Articles that are read from the disk at a time. */
const SLICE = 200

/** The library of one page: everything that can be asked of all articles together. */
export function createLibraryService(parts: LibraryParts): LibraryApi {
  const { shelf, voices, statements, stories, stampOf } = parts
  const entries = new Map<string, LibraryEntry>()
  const digests = new Map<string, ArticleDigest>()
  let storage: LibraryStorage | null = null
  let opening: Promise<number> | null = null
  let keeping: ReturnType<typeof setTimeout> | undefined
  /** False where voices may be others than those that the shelf was told of. */
  let isTold = false

  function take({ entry, digest }: Pick<ShelfRow, 'entry' | 'digest'>): void {
    entries.set(entry.id, entry)
    if (!digest) return
    digests.set(entry.id, digest)
    voices.put(digest, entry.publishedAt)
    statements.put(entry.id, digest.statements)
  }

  async function read(): Promise<number> {
    storage = await parts.openStorage().catch(() => null)
    if (!storage) return 0
    const [saved, decided] = await Promise.all([storage.loadEntries(), storage.loadDecisions()])
    const known = new Map(saved.map((entry) => [entry.id, entry]))
    const ready = new Set<string>()
    for await (const [key, segment] of storage.loadSegments()) {
      const isCurrent = (id: string, stamp: string) => {
        const entry = known.get(id)
        return entry !== undefined && stampOf(entry) === stamp
      }
      for (const id of shelf.load(key, segment, isCurrent)) ready.add(id)
    }
    for await (const slice of storage.loadDigests())
      for (const digest of slice) {
        const entry = known.get(digest.articleId)
        if (entry) take({ entry, digest })
      }
    await shelve(saved.filter(({ id }) => !ready.has(id)))
    decide(decided)
    void readStories([...known.values()])
    return entries.size
  }

  /** Takes articles in whose words the saved index lacks. */
  async function shelve(missing: readonly LibraryEntry[]): Promise<void> {
    for (let from = 0; from < missing.length; from += SLICE) {
      const slice = missing.slice(from, from + SLICE)
      const articles = (await storage?.loadArticles(slice.map(({ id }) => id))) ?? []
      const texts = new Map(articles.map(({ id, text }) => [id, text]))
      const rows = slice.map((entry): ShelfRow => {
        entries.set(entry.id, entry)
        return { entry, text: texts.get(entry.id) ?? '', digest: digests.get(entry.id) ?? null }
      })
      shelf.put(rows)
    }
    if (missing.length) keepLater()
  }

  /** Compares all texts, in slices between which questions are answered. */
  async function readStories(known: readonly LibraryEntry[]): Promise<void> {
    for (let from = 0; from < known.length; from += SLICE) {
      const ids = known.slice(from, from + SLICE).flatMap(({ id }) => (entries.has(id) ? id : []))
      for (const { id, text, publishedAt } of (await storage?.loadArticles(ids)) ?? [])
        stories.put(id, text, publishedAt)
      await new Promise((resolve) => setTimeout(resolve))
    }
    isTold = false
  }

  function decide(all: readonly Decision[]): void {
    voices.decide(all.flatMap((decision) => (isStoryDecision(decision) ? [] : decision)))
    const apart = all.filter(isStoryDecision).filter(({ answer }) => answer === 'different')
    stories.setApart(apart.map(({ articles }) => articles))
    isTold = false
  }

  function settle(): void {
    if (isTold) return
    isTold = true
    voices.setStories(stories.storyOf())
    const names = new Map(voices.voices().map(({ id, name }) => [id, name]))
    shelf.setVoices({ voiceOf: voices.voiceOf, nameOf: (id) => names.get(id) ?? null })
  }

  function keepLater(): void {
    clearTimeout(keeping)
    keeping = setTimeout(() => {
      const { segments, removed } = shelf.save()
      // The index is made anew where it could not be kept.
      storage?.saveSegments(segments, removed).catch(() => undefined)
    }, KEEP_AFTER)
  }

  const opened = () => (opening ??= read())

  return {
    open: opened,
    async put(rows) {
      await opened()
      for (const row of rows) {
        take(row)
        stories.put(row.entry.id, row.text, row.entry.publishedAt)
      }
      shelf.put(rows)
      isTold = false
      keepLater()
    },
    async remove(articleIds) {
      await opened()
      for (const id of articleIds) {
        entries.delete(id)
        digests.delete(id)
        voices.remove(id)
        statements.remove(id)
        stories.remove(id)
      }
      shelf.remove(articleIds)
      isTold = false
      keepLater()
    },
    async ask(query, stretch) {
      await opened()
      settle()
      return shelf.ask(query, stretch)
    },
    async account(voiceId) {
      await opened()
      settle()
      const entryOf = (id: string) => entries.get(id) ?? null
      const digestOf = (id: string) => digests.get(id) ?? null
      return parts.describeVoice(voiceId, { voices, statements, stories, entryOf, digestOf })
    },
    async voicesOf(articleId) {
      await opened()
      settle()
      const found = Object.entries(voices.voicesOf(articleId))
      return Object.fromEntries(found.map(([entityId, voice]) => [entityId, countAcross(voice)]))
    },
    async proposals() {
      await opened()
      settle()
      return voices.proposals()
    },
    async decide(all) {
      await opened()
      decide(all)
    },
    async stories() {
      await opened()
      return stories.stories()
    },
  }

  function countAcross(voice: string) {
    const appearances = voices.voice(voice)?.appearances ?? []
    const mentions = appearances.map(({ articleId, entityId }) => {
      const entity = digests.get(articleId)?.entities.find(({ id }) => id === entityId)
      return entity?.mentions ?? 0
    })
    return {
      voice,
      articles: new Set(appearances.map(({ articleId }) => articleId)).size,
      mentions: mentions.reduce((sum, count) => sum + count, 0),
    }
  }
}
