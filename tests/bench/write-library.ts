import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { backupHeader } from '../../src/storage/backup-format'
import { composeLibrary } from '../support/compose-library'
import { composeFinding } from './compose-findings'
import { createCaster } from './name-cast'

/** When the backup pretends to have been made. */
const SAVED_AT = Date.UTC(2024, 0, 2)

/** Of different articles and statements, so that every run measures the same library. */
const SEED = 7

/**
 * Writes a backup of so many senseless but well-proportioned articles with their findings.
 *
 * @param engine version of the engine that is to have found them: the present one's, or the page would read them anew
 */
export async function writeLibrary(path: string, articles: number, engine: string): Promise<void> {
  // Speed counts here, and the page unpacks the quicker for it.
  const lines = Readable.from(libraryLines(articles, engine))
  await pipeline(lines, createGzip({ level: 1 }), createWriteStream(path))
}

function* libraryLines(articles: number, engine: string): Generator<string, void, void> {
  const cast = createCaster(SEED)
  const line = (value: unknown) => `${JSON.stringify(value)}\n`
  yield line(backupHeader(SAVED_AT))
  for (const row of composeLibrary({ articles, seed: SEED })) {
    const { article, analysis } = composeFinding(cast(row), engine)
    yield (
      line({ kind: 'article', article }) +
      line({ kind: 'analysis', articleId: article.id, analysis })
    )
  }
  yield line({ kind: 'end' })
}
