import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'

const ARTICLES = new URL('../../public/articles/', import.meta.url)
const NEWS = new URL('../../../shared/corpora/plain/news.jsonl.gz', import.meta.url)

/** One in this many of the corpus, whose sources follow one another: all of them, in seconds. */
const NEWS_STRIDE = 20

/** Texts under one name in the table. */
export interface TextSet {
  readonly name: string
  readonly texts: readonly string[]
  readonly words: number
}

/** A word is a run of letters and digits. */
export function countRuns(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

/** The sample articles that come with the site. */
export async function readSamples(): Promise<TextSet> {
  const manifest: unknown = JSON.parse(await readFile(new URL('manifest.json', ARTICLES), 'utf8'))
  const { articles } = manifest as { readonly articles: readonly { readonly file: string }[] }
  const texts = await Promise.all(
    articles.map(({ file }) => readFile(new URL(file, ARTICLES), 'utf8')),
  )
  return textSet('samples', texts)
}

/** A part of the news corpus beside the project; null where that is not. */
export async function readNews(): Promise<TextSet | null> {
  const texts = await readCorpus()
  return texts && textSet('news corpus', everyNth(texts, NEWS_STRIDE))
}

/** So many articles from all parts of the news corpus; null where that is not, or too small. */
export async function readManyArticles(count: number): Promise<readonly string[] | null> {
  const texts = await readCorpus()
  if (!texts || texts.length < count) return null
  return everyNth(texts, Math.floor(texts.length / count)).slice(0, count)
}

async function readCorpus(): Promise<readonly string[] | null> {
  if (!existsSync(NEWS)) return null
  const lines = gunzipSync(await readFile(NEWS))
    .toString('utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => (JSON.parse(line) as { readonly text: string }).text)
}

function everyNth(texts: readonly string[], stride: number): readonly string[] {
  return texts.filter((_, at) => at % stride === 0)
}

function textSet(name: string, texts: readonly string[]): TextSet {
  return { name, texts, words: texts.reduce((sum, text) => sum + countRuns(text), 0) }
}
