import { backupHeader, type BackupHeader, type BackupLine } from './backup-format'
import type { LibraryStorage } from './open-library'

/** What goes into a backup beside the library. */
export interface BackupContent {
  /** The reader's settings, as JSON can hold them; they come back as they are. */
  readonly settings: unknown
  /** Milliseconds since 1970. */
  readonly now: number
  /** Told after each handful of articles how many are written, and out of how many. */
  readonly onProgress?: (done: number, total: number) => void
}

type Library = Pick<
  LibraryStorage,
  'loadEntries' | 'loadArticles' | 'loadAnalyses' | 'loadDecisions'
>

/** How many articles are in memory at once. */
const SLICE = 25

/**
 * The whole library as one file: a header, then every article with its analysis, the reader's
 * decisions and settings, a JSON object a line, packed by gzip. It is read from the disk as fast as
 * the stream is, and fails with a `StorageError` where that does. Analyses of samples, which come
 * back by themselves, are left out.
 */
export function writeBackup(
  library: Library,
  content: BackupContent,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return streamOf(backupLines(library, content)).pipeThrough(new CompressionStream('gzip'))
}

async function* backupLines(
  library: Library,
  { settings, now, onProgress }: BackupContent,
): AsyncGenerator<BackupHeader | BackupLine, void, void> {
  yield backupHeader(now)
  const ids = (await library.loadEntries()).map(({ id }) => id)
  for (let i = 0; i < ids.length; i += SLICE) {
    const slice = ids.slice(i, i + SLICE)
    const analyses = await library.loadAnalyses(slice)
    for (const article of await library.loadArticles(slice)) {
      yield { kind: 'article', article }
      const analysis = analyses.get(article.id)
      if (analysis) yield { kind: 'analysis', articleId: article.id, analysis }
    }
    onProgress?.(Math.min(i + SLICE, ids.length), ids.length)
  }
  for (const decision of await library.loadDecisions()) yield { kind: 'decision', decision }
  yield { kind: 'settings', settings }
  yield { kind: 'end' }
}

/** A line of JSON for each object, in UTF-8. */
function streamOf(
  lines: AsyncGenerator<object, void, void>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`))
    },
    async cancel() {
      await lines.return()
    },
  })
}
