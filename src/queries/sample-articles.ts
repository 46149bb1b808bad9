import { queryOptions } from '@tanstack/react-query'
import type { Article } from '../model/article'
import { hashText } from '../model/hash-text'
import type { Jobs } from './jobs'

const ARTICLES_FOLDER = 'articles/'

/** One entry of `public/articles/manifest.json`. */
interface SampleEntry {
  readonly file: string
  readonly title: string
  readonly publisher: string
  readonly byline: string | null
  readonly publishedAt: string
  readonly label: string
  readonly url: string | null
}

/**
 * The sample articles that came with the page, in the manifest's order. Those the reader has not
 * removed are put into the store; the data lists the ids of all.
 */
export function samplesQuery(jobs: Jobs) {
  return queryOptions({
    queryKey: ['samples'],
    queryFn: async ({ signal }): Promise<readonly string[]> => {
      const folder = new URL(ARTICLES_FOLDER, jobs.siteUrl)
      const manifest = await fetchFile(new URL('manifest.json', folder), signal)
      // The manifest is the site's own file, and a unit test holds it to this shape.
      const { articles: entries } = (await manifest.json()) as { articles: readonly SampleEntry[] }
      const samples = await Promise.all(
        entries.map(async (entry, position) => {
          const file = await fetchFile(new URL(entry.file, folder), signal)
          return toArticle(entry, position, await file.text())
        }),
      )
      const { addArticles, removedSamples } = jobs.store.getState()
      addArticles(samples.filter(({ id }) => !removedSamples.includes(id)))
      return samples.map(({ id }) => id)
    },
  })
}

async function fetchFile(url: URL, signal: AbortSignal): Promise<Response> {
  const response = await fetch(url, { signal })
  if (!response.ok) throw new Error(`${url.href} answered ${String(response.status)}`)
  return response
}

function toArticle(entry: SampleEntry, position: number, file: string): Article {
  const text = file.trim()
  const { title, publisher, byline, publishedAt, url } = entry
  return {
    id: hashText(text),
    title,
    publisher,
    byline,
    publishedAt,
    url,
    origin: { kind: 'sample', label: entry.label, position },
    addedAt: 0,
    headline: text.startsWith(title) ? { start: 0, end: title.length } : null,
    text,
  }
}
