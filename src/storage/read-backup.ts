import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import { decisionKey, type Decision } from '../model/decision'
import { isAnalysisOf } from '../model/is-analysis'
import { unpackStream } from '../model/unpack-stream'
import type { WholeArticle } from '../model/whole-article'
import { readBackupLine, readHeader, type BackupLine, type BackupRefusal } from './backup-format'
import { mergeArticle } from './merge-article'
import type { LibraryStorage } from './open-library'
import { streamLines } from './stream-lines'

/** What a backup has brought into the library. */
export interface RestoreReport {
  readonly ok: true
  /** Milliseconds since 1970 when the backup was made. */
  readonly savedAt: number
  /** Articles that were not there. */
  readonly added: number
  /** Articles that were there, and know more of themselves now. */
  readonly updated: number
  /** Articles that were there as they are in the backup, or better. */
  readonly unchanged: number
  /** Decisions that were not there, or are later than those that were. */
  readonly decisions: number
  /** Lines that could not be read, and were passed over. */
  readonly damaged: number
  /** False where the file breaks off. */
  readonly complete: boolean
  /** The reader's settings as they were written, to be checked by whoever knows them; null where there are none. */
  readonly settings: unknown
}

export type RestoreResult = RestoreReport | { readonly ok: false; readonly reason: BackupRefusal }

type Library = Pick<
  LibraryStorage,
  'loadArticles' | 'loadAnalyses' | 'loadDecisions' | 'saveWhole' | 'saveDecisions'
>

/** Hears of what has been kept, and how many articles have been read so far; the rest waits for it. */
type HearKept = (kept: readonly WholeArticle[], articles: number) => Promise<void> | void

interface Batch {
  readonly articles: Map<string, Article>
  readonly analyses: Map<string, Analysis>
  readonly decisions: Decision[]
}

type Counts = {
  -readonly [K in 'added' | 'updated' | 'unchanged' | 'decisions' | 'damaged']: number
}

/** How many articles are in memory at once. */
const SLICE = 100

/**
 * Merges a backup into the library as it streams in, packed or not: what is missing is added,
 * articles that are there are merged by `mergeArticle`, findings that are there stay, and of two
 * decisions the later counts. Doing it again changes nothing.
 *
 * @param hear told after each handful of articles of those that are new or know more of themselves now
 * @throws {StorageError} where the library cannot keep what comes; what came before is kept
 */
export async function readBackup(
  file: ReadableStream<Uint8Array<ArrayBuffer>>,
  library: Library,
  hear?: HearKept,
): Promise<RestoreResult> {
  const lines = streamLines(await unpackStream(file))
  try {
    const first = await lines.next()
    const header = first.done ? 'foreign' : readHeader(first.value)
    if (typeof header === 'string') return { ok: false, reason: header }
    return { ok: true, savedAt: header.savedAt, ...(await restore(lines, library, hear)) }
  } finally {
    await lines.return()
  }
}

async function restore(
  lines: AsyncIterator<string, void, void>,
  library: Library,
  hear?: HearKept,
): Promise<Omit<RestoreReport, 'ok' | 'savedAt'>> {
  const counts: Counts = { added: 0, updated: 0, unchanged: 0, decisions: 0, damaged: 0 }
  let settings: unknown = null
  let complete = false
  let batch = emptyBatch()
  for (let step = await lines.next(); !step.done; step = await lines.next()) {
    const line = readBackupLine(step.value)
    // The analysis of a batch's last article stands before the next article.
    if (line?.kind === 'article' && batch.articles.size >= SLICE) {
      await hear?.(await keep(batch, library, counts), articlesIn(counts))
      batch = emptyBatch()
    }
    if (line === null) counts.damaged++
    else if (line.kind === 'settings') settings = line.settings ?? null
    else if (line.kind === 'end') complete = true
    else put(batch, line)
  }
  const kept = await keep(batch, library, counts)
  if (batch.articles.size) await hear?.(kept, articlesIn(counts))
  return { ...counts, complete, settings }
}

function articlesIn({ added, updated, unchanged }: Counts): number {
  return added + updated + unchanged
}

function emptyBatch(): Batch {
  return { articles: new Map(), analyses: new Map(), decisions: [] }
}

function put(
  { articles, analyses, decisions }: Batch,
  line: Extract<BackupLine, { kind: 'article' | 'analysis' | 'decision' }>,
): void {
  if (line.kind === 'article') articles.set(line.article.id, line.article)
  else if (line.kind === 'analysis') analyses.set(line.articleId, line.analysis)
  else decisions.push(line.decision)
}

async function keep(
  batch: Batch,
  library: Library,
  counts: Counts,
): Promise<readonly WholeArticle[]> {
  const changed = await keepArticles(batch, library, counts)
  if (batch.decisions.length) await keepDecisions(batch.decisions, library, counts)
  return changed
}

/** Findings without their article, or with places that are not in its text, are as good as damaged. */
async function keepArticles(
  { articles, analyses }: Batch,
  library: Library,
  counts: Counts,
): Promise<readonly WholeArticle[]> {
  const ids = [...articles.keys()]
  const [there, found] = await Promise.all([library.loadArticles(ids), library.loadAnalyses(ids)])
  const kept = new Map(there.map((article) => [article.id, article]))
  const sound = new Map(
    [...analyses].filter(([id, analysis]) => {
      const article = articles.get(id)
      return article && isAnalysisOf(article.text)(analysis)
    }),
  )
  counts.damaged += analyses.size - sound.size
  const changed = [...articles.values()].flatMap((restored) => {
    const before = kept.get(restored.id)
    const article = before ? mergeArticle(before, restored) : restored
    if (!before) counts.added++
    else if (article === before) counts.unchanged++
    else counts.updated++
    const analysis = found.get(restored.id) ?? sound.get(restored.id) ?? null
    const isNew = article !== before || (analysis !== null && !found.has(restored.id))
    return isNew ? [{ article, analysis }] : []
  })
  if (changed.length) await library.saveWhole(changed)
  return changed
}

async function keepDecisions(
  restored: readonly Decision[],
  library: Library,
  counts: Counts,
): Promise<void> {
  const kept = new Map((await library.loadDecisions()).map((d) => [decisionKey(d), d]))
  const later = restored
    .filter((decision) => {
      const there = kept.get(decisionKey(decision))
      return !there || decision.decidedAt > there.decidedAt
    })
    .toSorted((a, b) => a.decidedAt - b.decidedAt)
  counts.decisions += later.length
  if (later.length) await library.saveDecisions(later)
}
