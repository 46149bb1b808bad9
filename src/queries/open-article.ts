import { useQuery } from '@tanstack/react-query'
import { useAppStore } from '../store/use-app-store'
import { analyseArticle } from './analyse-article'
import { useJobs, type Jobs } from './jobs'
import { withStorage } from './keep-in-storage'

/**
 * Has the words and findings of the open article brought from the browser's library, unless they
 * are in the store already. True while they are on their way.
 */
export function useOpenArticle(): boolean {
  const jobs = useJobs()
  const articleId = useAppStore(({ openArticleId }) => openArticleId)
  const isWanting = useAppStore(({ entries, articles, analyses }) => {
    if (articleId === null) return false
    const entry = entries[articleId]
    return Boolean(entry && (!articles[articleId] || (entry.findings && !analyses[articleId])))
  })
  const { isFetching } = useQuery({
    queryKey: ['open-article', articleId],
    queryFn: () => bringArticle(jobs, articleId ?? ''),
    enabled: isWanting,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  })
  return isWanting && isFetching
}

/** Null: the query has to have some data. */
async function bringArticle(jobs: Jobs, id: string): Promise<null> {
  const held = jobs.store.getState().articles[id]
  const [article, analysis] = await Promise.all([
    held ?? withStorage(jobs, (library) => library.loadArticle(id)),
    withStorage(jobs, (library) => library.loadAnalysis(id)),
  ])
  const { addArticles, saveAnalyses } = jobs.store.getState()
  if (article) addArticles([article])
  if (analysis) saveAnalyses(new Map([[id, analysis]]))
  // Findings that the disk has lost are found again; what waits comes to the front.
  else if (article) void analyseArticle(jobs, id)
  return null
}
