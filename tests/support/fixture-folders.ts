import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const FIXTURES = join(PROJECT, 'tests', 'fixtures', 'articles')

/** The folder of the sample library: its manifest and its texts. */
export const SAMPLES_FOLDER = join(PROJECT, 'public', 'articles')

/** The files of one fixture. */
export interface FixtureFolder {
  readonly slug: string
  /** `article.txt`, or for a sample the text that the library shows. */
  readonly textFile: string
  readonly markedFile: string
  readonly expectedFile: string
  readonly knownMissesFile: string
  readonly originFile: string
}

/** Every fixture, by name. */
export function findFixtureFolders(): readonly FixtureFolder[] {
  return readdirSync(FIXTURES)
    .sort()
    .map((slug) => {
      const own = join(FIXTURES, slug, 'article.txt')
      return {
        slug,
        textFile: existsSync(own) ? own : join(SAMPLES_FOLDER, `${slug}.txt`),
        markedFile: join(FIXTURES, slug, 'article.marked'),
        expectedFile: join(FIXTURES, slug, 'expected.json'),
        knownMissesFile: join(FIXTURES, slug, 'known-misses.txt'),
        originFile: join(FIXTURES, slug, 'source.md'),
      }
    })
}

/** The file's text, or nothing where there is no file. */
export function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
