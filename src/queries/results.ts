import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ArticleHit, LibraryAnswer, LibraryQuery, StatementHit } from '../model/library-query'
import { answerQuery, useAnswer, useGathered } from './ask-library'
import { useJobs, type Jobs } from './jobs'

/** Results that are fetched at a time. */
const STRETCH = 100

const FIRST = { offset: 0, limit: STRETCH }

/** How many results a question has, its facets and its problems; the previous stand until these are there. */
export function useFirstAnswer(query: LibraryQuery) {
  useGathered()
  return useAnswer(query, FIRST)
}

/**
 * The result at a place, from 0; null until it is there. Rows that stand near one another share what
 * they ask for, and keep what they show until the next is there.
 */
export function useHit(query: LibraryQuery, index: number): ArticleHit | StatementHit | null {
  const jobs = useJobs()
  const offset = index - (index % STRETCH)
  const { data, isPlaceholderData } = useQuery({
    ...answerQuery(jobs, query, { offset, limit: STRETCH }),
    select: ({ hits }: LibraryAnswer) => hits[index - offset] ?? null,
  })
  const isThere = data !== undefined && !isPlaceholderData
  useEffect(() => {
    if (isThere) bringNeighbours(jobs, query, offset)
  }, [jobs, query, offset, isThere])
  return data ?? null
}

/** Whoever scrolls on finds there what comes next. */
function bringNeighbours(jobs: Jobs, query: LibraryQuery, offset: number): void {
  const { queryClient } = jobs
  const { queryKey } = answerQuery(jobs, query, { offset, limit: STRETCH })
  const { total = 0 } = queryClient.getQueryData(queryKey) ?? {}
  for (const other of [offset + STRETCH, offset - STRETCH])
    if (other >= 0 && other < total)
      void queryClient.prefetchQuery(answerQuery(jobs, query, { offset: other, limit: STRETCH }))
}

/** The results from one place to another, both included. */
export async function resultsBetween(
  jobs: Jobs,
  query: LibraryQuery,
  first: number,
  last: number,
): Promise<readonly (ArticleHit | StatementHit)[]> {
  const found: (ArticleHit | StatementHit)[] = []
  for (let offset = first - (first % STRETCH); offset <= last; offset += STRETCH) {
    const stretch = answerQuery(jobs, query, { offset, limit: STRETCH })
    const { hits } = await jobs.queryClient.fetchQuery(stretch)
    found.push(...hits.filter((_hit, i) => offset + i >= first && offset + i <= last))
  }
  return found
}
