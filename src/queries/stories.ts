import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Article } from '../model/article'
import type { Story } from '../worker/library-protocol'
import { findArticle } from './find-article'
import { useJobs, type Jobs } from './jobs'
import { SHELF_KEY } from './shelf'

export type { Story }

interface Stories {
  readonly all: readonly Story[]
  /** By the ids of their articles. */
  readonly byArticle: Readonly<Record<string, Story>>
}

/** The stories of two articles or more. */
function storiesQuery(jobs: Jobs) {
  return queryOptions({
    queryKey: [SHELF_KEY, 'stories'],
    queryFn: async (): Promise<Stories> => {
      const all = await jobs.libraryClient.stories()
      const pairs = all.flatMap((story) => story.articles.map((id) => [id, story] as const))
      return { all, byArticle: Object.fromEntries(pairs) }
    },
  })
}

export function useStories() {
  return useQuery(storiesQuery(useJobs()))
}

/** The story that an article tells together with others; null where it stands alone, undefined until that is known. */
export function useStoryOf(articleId: string | null): Story | null | undefined {
  const { data } = useStories()
  if (!data) return undefined
  return (articleId !== null && data.byArticle[articleId]) || null
}

/** As `useStoryOf`, asked once. */
export async function storyOf(jobs: Jobs, articleId: string): Promise<Story | null> {
  const { byArticle } = await jobs.queryClient.fetchQuery({ ...storiesQuery(jobs), staleTime: 0 })
  return byArticle[articleId] ?? null
}

/** Articles with their words; those that are not there are left out. Undefined until they have been read. */
export function useArticles(ids: readonly string[]): readonly Article[] | undefined {
  const jobs = useJobs()
  const { data } = useQuery({
    queryKey: ['articles', ids],
    queryFn: async () => {
      const found = await Promise.all(ids.map((id) => findArticle(jobs, id)))
      return found.filter((article) => article !== null)
    },
    gcTime: 0,
  })
  return data
}
