import {
  keepPreviousData,
  queryOptions,
  usePrefetchQuery,
  useQueries,
  useQuery,
} from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import type { ArticleHit, LibraryAnswer, LibraryQuery, StatementHit } from '../model/library-query'
import { FORGET_AFTER, useGathered } from './ask-library'
import { useJobs, type Jobs } from './jobs'
import { SHELF_KEY } from './shelf'

/** Results that come with the answer, which waits for them: what a window shows. */
const FIRST = 20

/** Results that are fetched at a time. */
const STRETCH = 50

/** Results before and after those in view that are fetched as well: few for who only looks at the first, many for who scrolls. */
const NEAR = { atTop: 60, onTheWay: 200 }

/** The beginning of what a question brings. */
export interface FirstAnswer extends LibraryAnswer {
  /** What was asked; for a moment that is not what is being asked now. */
  readonly query: LibraryQuery
}

/**
 * How many results a question has, the first of them, its facets and its problems; the previous stand
 * until these are there. What the reader has clicked is drawn first, the answer when there is time.
 */
export function useFirstAnswer(query: LibraryQuery) {
  useGathered()
  const jobs = useJobs()
  // The worker is asked before the page is drawn for the new question, not after.
  usePrefetchQuery(firstAnswerOf(jobs, query))
  const shown = useDeferredValue(query)
  const { data, isError, isPlaceholderData, refetch } = useQuery({
    ...firstAnswerOf(jobs, shown),
    placeholderData: keepPreviousData,
  })
  return { answer: data ?? null, isError, isAwaited: isPlaceholderData || shown !== query, refetch }
}

function firstAnswerOf({ libraryClient }: Jobs, query: LibraryQuery) {
  return queryOptions({
    queryKey: [SHELF_KEY, 'answer', query],
    queryFn: async (): Promise<FirstAnswer> => {
      return { ...(await libraryClient.ask(query, { offset: 0, limit: FIRST })), query }
    },
    gcTime: FORGET_AFTER,
  })
}

/** Gives the result at a place, from 0; null until it is there. */
export type HitAt = (index: number) => ArticleHit | StatementHit | null

/** Stretches of results that are wanted beyond the first ones, by their numbers, both included. */
export interface Wanted {
  readonly from: number
  readonly to: number
}

/** Those that hold the results from one place to another, or are near to them. */
export function wantedAround(first: number, last: number): Wanted {
  const near = first > 0 ? NEAR.onTheWay : NEAR.atTop
  return {
    from: Math.max(0, Math.floor((first - near) / STRETCH)),
    to: Math.floor((last + near) / STRETCH),
  }
}

/** The results of a question, as far as they are wanted. */
export function useHits({ query, hits, total }: FirstAnswer, { from, to }: Wanted): HitAt {
  const jobs = useJobs()
  const offsets: number[] = []
  if (total > hits.length)
    for (let number = from; number <= to && number * STRETCH < total; number++)
      offsets.push(number * STRETCH)
  const stretches = useQueries({ queries: offsets.map((offset) => stretchOf(jobs, query, offset)) })
  return (index) => {
    if (index < hits.length) return hits[index] ?? null
    const stretch = stretches[Math.floor(index / STRETCH) - from]
    return stretch?.data?.[index % STRETCH] ?? null
  }
}

function stretchOf({ libraryClient }: Jobs, query: LibraryQuery, offset: number) {
  return queryOptions({
    queryKey: [SHELF_KEY, 'stretch', query, offset],
    queryFn: () => libraryClient.hits(query, { offset, limit: STRETCH }),
    gcTime: FORGET_AFTER,
  })
}

/** The results from one place to another, both included. */
export function resultsBetween(
  { libraryClient }: Jobs,
  query: LibraryQuery,
  first: number,
  last: number,
): Promise<LibraryAnswer['hits']> {
  return libraryClient.hits(query, { offset: first, limit: last - first + 1 })
}
