// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { gunzipSync, gzipSync } from 'fflate'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Article } from '../../src/model/article'
import type { Decision } from '../../src/model/decision'
import type { WholeArticle } from '../../src/model/whole-article'
import { mergeArticle } from '../../src/storage/merge-article'
import { openLibrary, type LibraryStorage } from '../../src/storage/open-library'
import { readBackup, type RestoreResult } from '../../src/storage/read-backup'
import { writeBackup } from '../../src/storage/write-backup'
import { buildAnalysis, buildArticle, buildQuote } from '../support/build-findings'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'

type Bytes = Uint8Array<ArrayBuffer>

const SETTINGS = { theme: 'dark', removedSamples: ['x'] }
const NOW = 1_700_000_000_000
const DECISION: Decision = { answer: 'different', articles: ['a', 'b'], decidedAt: 5 }

/** A short article, its text ending in half a character. */
function numbered(i: number): Article {
  return buildArticle(`Story ${i}\n\n“Yes ${i},” it says. \ud83d`, { addedAt: i })
}

const findingsOf = (article: Article, i: number) =>
  buildAnalysis([], [buildQuote(article.text, 'q1', [`“Yes ${i},”`], { speakerText: 'it' })])

/** A library with the ferry story, some others of which every third was read, and a decision. */
async function fill(library: LibraryStorage, others = 60): Promise<void> {
  const articles = Array.from({ length: others }, (_, i) => numbered(i))
  await library.saveArticles([FERRY, ...articles])
  await library.saveFindings([
    { article: FERRY, analysis: FERRY_ANALYSIS },
    ...articles
      .map((article, i) => ({ article, analysis: findingsOf(article, i) }))
      .filter((_, i) => i % 3 === 0),
  ])
  await library.saveDecisions([DECISION])
}

async function contentOf(library: LibraryStorage) {
  const digests = []
  for await (const slice of library.loadDigests()) digests.push(...slice)
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  return {
    articles: await library.loadArticles(),
    analyses: await library.loadAnalyses(),
    entries: (await library.loadEntries()).toSorted(byId),
    decisions: await library.loadDecisions(),
    digests,
  }
}

async function backupOf(library: LibraryStorage): Promise<Bytes> {
  const stream = writeBackup(library, { settings: SETTINGS, now: NOW })
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** The bytes as a file gives them, some at a time. */
function fileOf(bytes: Bytes, size = 1000): ReadableStream<Bytes> {
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) controller.close()
      else controller.enqueue(bytes.slice(at, at + size))
      at += size
    },
  })
}

const linesOf = (bytes: Bytes) => new TextDecoder().decode(gunzipSync(bytes)).trimEnd().split('\n')
const packed = (lines: readonly string[]) =>
  Uint8Array.from(gzipSync(new TextEncoder().encode(`${lines.join('\n')}\n`)))
const restore = (bytes: Bytes, library: LibraryStorage): Promise<RestoreResult> =>
  readBackup(fileOf(bytes), library)

let full: LibraryStorage
let empty: LibraryStorage

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  ;[full, empty] = [await openLibrary('full'), await openLibrary('empty')]
})

describe('a backup', () => {
  it('makes an empty library the same as the one it was made of', async () => {
    await fill(full)
    const report = await restore(await backupOf(full), empty)
    expect(report).toEqual({
      ...{ ok: true, savedAt: NOW, added: 61, updated: 0, unchanged: 0, decisions: 1 },
      ...{ damaged: 0, complete: true, settings: SETTINGS },
    })
    expect(await contentOf(empty)).toEqual(await contentOf(full))
  })

  it('restored twice is restored once', async () => {
    await fill(full)
    const backup = await backupOf(full)
    await restore(backup, empty)
    const once = await contentOf(empty)
    expect(await restore(backup, empty)).toMatchObject({ added: 0, unchanged: 61, decisions: 0 })
    expect(await contentOf(empty)).toEqual(once)
  })

  it('of a library changes nothing in it', async () => {
    await fill(full)
    const before = await contentOf(full)
    await restore(await backupOf(full), full)
    expect(await contentOf(full)).toEqual(before)
  })

  it('of an empty library is a whole file', async () => {
    const backup = await backupOf(empty)
    expect(linesOf(backup)).toHaveLength(3)
    expect(await restore(backup, full)).toMatchObject({ ok: true, added: 0, complete: true })
  })

  it('is read unpacked too, and in pieces of any size', async () => {
    await fill(full)
    const bytes = Uint8Array.from(gunzipSync(await backupOf(full)))
    expect(await readBackup(fileOf(bytes, 77), empty)).toMatchObject({ added: 61, damaged: 0 })
    expect(await contentOf(empty)).toEqual(await contentOf(full))
  })

  it('says how far it is, both ways', async () => {
    await fill(full, 240)
    const written = vi.fn()
    const stream = writeBackup(full, { settings: null, now: NOW, onProgress: written })
    const steps: (readonly number[])[] = []
    await readBackup(stream, empty, (kept, articles) => void steps.push([kept.length, articles]))
    expect(written.mock.calls.at(0)).toEqual([25, 241])
    expect(written.mock.calls.at(-1)).toEqual([241, 241])
    expect(steps).toEqual([
      [100, 100],
      [100, 200],
      [41, 241],
    ])
  })

  it('tells of what it has kept, with what was found', async () => {
    await fill(full)
    const backup = await backupOf(full)
    await empty.saveArticle(FERRY)
    const kept: WholeArticle[] = []
    await readBackup(fileOf(backup), empty, (wholes) => void kept.push(...wholes))
    // The ferry story was there without its findings.
    expect(kept).toHaveLength(61)
    expect(kept).toContainEqual({ article: FERRY, analysis: FERRY_ANALYSIS })
    await readBackup(fileOf(backup), empty, (wholes) => void kept.push(...wholes))
    expect(kept).toHaveLength(61)
  })
})

describe('what is restored over a library', () => {
  it('leaves its corrections and findings, and brings what is missing', async () => {
    await fill(full)
    const backup = await backupOf(full)
    const edited = { ...FERRY, title: 'Corrected here', editedAt: NOW + 1 }
    const newer = { ...FERRY_ANALYSIS, engine: '9.0.0' }
    await empty.saveArticle(edited)
    await empty.saveFindings([{ article: FERRY, analysis: newer }])
    await empty.saveDecisions([{ ...DECISION, answer: 'same', decidedAt: 6 }])
    expect(await restore(backup, empty)).toMatchObject({ added: 60, unchanged: 1, decisions: 0 })
    expect(await empty.loadArticle(FERRY.id)).toEqual(edited)
    expect(await empty.loadAnalysis(FERRY.id)).toEqual(newer)
    expect(await empty.loadDecisions()).toMatchObject([{ answer: 'same' }])
  })

  it('brings back a correction, and its entry with it', async () => {
    await full.saveArticle({ ...FERRY, title: 'Corrected before', editedAt: NOW })
    await empty.saveArticle(FERRY)
    expect(await restore(await backupOf(full), empty)).toMatchObject({ updated: 1 })
    expect(await empty.loadEntries()).toMatchObject([{ title: 'Corrected before' }])
  })
})

describe('two copies of an article', () => {
  const first = { ...FERRY, title: 'First', editedAt: 1 }
  const second = { ...FERRY, title: 'Second', url: null, byline: null, editedAt: 2 }

  it('come to the later correction, whichever is kept', () => {
    expect(mergeArticle(first, second)).toEqual(second)
    expect(mergeArticle(second, first)).toBe(second)
  })

  it('fill the gaps of one that nobody has corrected', () => {
    const bare = { ...FERRY, byline: null, publisher: null }
    expect(mergeArticle(bare, { ...FERRY, title: 'Another' })).toEqual(FERRY)
    expect(mergeArticle({ ...bare, editedAt: 1 }, FERRY)).toEqual({ ...bare, editedAt: 1 })
  })

  it('stay as they are once they are merged', () => {
    const copies: Article[] = [
      FERRY,
      { ...FERRY, url: 'https://a.example', byline: null },
      first,
      second,
    ]
    for (const kept of copies)
      for (const restored of copies) {
        const merged = mergeArticle(kept, restored)
        expect(mergeArticle(merged, restored)).toBe(merged)
        expect(mergeArticle(kept, kept)).toBe(kept)
      }
  })
})

describe('a file that is not right', () => {
  it.each([
    ['of nothing', ''],
    ['of words', 'Port Amity votes'],
    ['of other JSON', '{"id":"a","text":"b"}'],
    ['with a version that is none', '{"format":"whosaid-backup","version":"one","savedAt":1}'],
  ])('%s is refused as foreign', async (_, text) => {
    const bytes = new TextEncoder().encode(text)
    expect(await restore(bytes, empty)).toEqual({ ok: false, reason: 'foreign' })
    expect(await restore(Uint8Array.from(gzipSync(bytes)), empty)).toMatchObject({ ok: false })
  })

  it('from a newer program is refused as newer, and nothing is changed', async () => {
    await full.saveArticle(FERRY)
    const [header = '', ...lines] = linesOf(await backupOf(full))
    const newer = packed([header.replace('"version":1', '"version":2'), ...lines])
    expect(await restore(newer, empty)).toEqual({ ok: false, reason: 'newer' })
    expect(await empty.loadEntries()).toEqual([])
  })

  it('loses its damaged lines, and no other', async () => {
    await fill(full)
    const lines = linesOf(await backupOf(full))
    const damaged = lines.map((line, i) => (i === 3 ? line.slice(0, 40) : line))
    const altered = damaged.map((line) => line.replace('Yes 7,', 'No 7,'))
    const strange = [
      '{"kind":"moon"}',
      'null',
      '{"kind":"article","article":{}}',
      ...altered.slice(1),
    ]
    const report = await restore(packed([lines[0]!, ...strange]), empty)
    expect(report).toMatchObject({ ok: true, complete: true, decisions: 1 })
    expect(report.ok && report.damaged).toBeGreaterThanOrEqual(5)
    expect((await empty.loadEntries()).length).toBeGreaterThanOrEqual(59)
  })

  it('brings no findings that do not fit their article', async () => {
    await full.saveArticle(FERRY)
    await full.saveFindings([{ article: FERRY, analysis: FERRY_ANALYSIS }])
    const lines = linesOf(await backupOf(full))
    const beyond = lines.map((line, i) =>
      i === 2 ? line.replace(/"end":\d+/, '"end":99999') : line,
    )
    expect(await restore(packed(beyond), empty)).toMatchObject({ added: 1, damaged: 1 })
    expect(await empty.loadAnalysis(FERRY.id)).toBeNull()
  })

  it('that breaks off gives what it has, and says so', async () => {
    await fill(full)
    const backup = await backupOf(full)
    const half = Uint8Array.from(gunzipSync(backup)).slice(0, 20_000)
    const report = await restore(half, empty)
    expect(report).toMatchObject({ ok: true, complete: false })
    expect(report.ok && report.added).toBeGreaterThan(5)
    expect(await restore(backup.slice(0, backup.length - 30), empty)).toMatchObject({
      complete: false,
    })
  })

  it('stops where the disk is full', async () => {
    await fill(full)
    const backup = await backupOf(full)
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('refused by the test', 'QuotaExceededError')
    })
    await expect(restore(backup, empty)).rejects.toMatchObject({ code: 'full' })
    put.mockRestore()
  })
})
