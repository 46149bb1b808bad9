import { queryOptions, useQuery } from '@tanstack/react-query'
import { analyseArticle, wasCalledOff } from './analyse-article'
import { useJobs, type Jobs } from './jobs'
import { withStorage } from './keep-in-storage'
import { modelsQuery } from './load-models'
import { forgetFindings } from './remove-articles'
import { takeKept } from './reread-articles'
import { samplesQuery } from './sample-articles'

/**
 * Fills the store with what this browser holds: the reader's own articles first, so that corrected
 * details win, then the samples. Findings of an older engine are shown until the present one has
 * gone over them. The data lists the ids of the samples.
 */
export function libraryQuery(jobs: Jobs) {
  return queryOptions({
    queryKey: ['library'],
    // The samples, which alone can fail here, are asked for again by their own query.
    retry: false,
    queryFn: async (): Promise<readonly string[]> => {
      const entries = await withStorage(jobs, (library) => library.loadEntries())
      jobs.store.getState().addEntries(entries ?? [])
      try {
        const samples = await jobs.queryClient.fetchQuery(samplesQuery(jobs))
        await bringFindings(jobs, samples)
        void forgetStrays(jobs)
        return samples
      } finally {
        void bringAnalysesUpToDate(jobs).catch(() => {
          // The query of the models keeps the error, and the page tells it.
        })
      }
    },
  })
}

/** Forgets what was found in articles whose removal an earlier visit has left before it could not be undone any more. */
async function forgetStrays(jobs: Jobs): Promise<void> {
  const strays = await withStorage(jobs, (library) => library.findStrays())
  // Of the samples only the findings are kept.
  await forgetFindings(jobs, strays ?? [])
}

/** Succeeds once articles can be chosen from. */
export function useLibrary() {
  return useQuery(libraryQuery(useJobs()))
}

/**
 * Analyses every article that the present engine has not gone over, but for those that the reader
 * has called off; tried again, it loads the models anew.
 */
export async function bringAnalysesUpToDate(jobs: Jobs): Promise<void> {
  const { version } = await jobs.queryClient.ensureQueryData(modelsQuery(jobs))
  const { entries, openArticleId } = jobs.store.getState()
  for (const { id, findings } of Object.values(entries))
    if (findings?.engine !== version && !wasCalledOff(jobs, id))
      void analyseArticle(jobs, id, id === openArticleId ? 'open' : 'batch')
}

/** What was found in the samples on an earlier visit. Their words came with the page, so the search has to be told of them. */
async function bringFindings(jobs: Jobs, samples: readonly string[]): Promise<void> {
  const { articles } = jobs.store.getState()
  const held = samples.flatMap((id) => articles[id] ?? [])
  const analyses = await withStorage(jobs, (library) => library.loadAnalyses(samples))
  const wholes = held.map((article) => ({ article, analysis: analyses?.get(article.id) ?? null }))
  void takeKept(jobs, wholes)
}
