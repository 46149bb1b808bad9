import { queryOptions, useQuery } from '@tanstack/react-query'
import { analyseArticle, wasCalledOff } from './analyse-article'
import { useJobs, type Jobs } from './jobs'
import { withStorage } from './keep-in-storage'
import { modelsQuery } from './load-models'
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
      const { addArticles, saveAnalyses } = jobs.store.getState()
      await withStorage(jobs, async (library) => {
        const [articles, analyses] = await Promise.all([
          library.loadArticles(),
          library.loadAnalyses(),
        ])
        addArticles(articles)
        saveAnalyses(analyses)
      })
      try {
        return await jobs.queryClient.fetchQuery(samplesQuery(jobs))
      } finally {
        void bringAnalysesUpToDate(jobs).catch(() => {
          // The query of the models keeps the error, and the page tells it.
        })
      }
    },
  })
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
  const { articles, analyses } = jobs.store.getState()
  for (const id of Object.keys(articles))
    if (analyses[id]?.engine !== version && !wasCalledOff(jobs, id)) void analyseArticle(jobs, id)
}
