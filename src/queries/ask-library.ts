import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { EntityAcross } from '../worker/library-protocol'
import { useJobs } from './jobs'
import { SHELF_KEY } from './shelf'

/** Answers that nobody looks at are forgotten after so many milliseconds. */
export const FORGET_AFTER = 60_000

/** Has the answers that came before it was known who is who asked for again, with counts of voices. */
export function useGathered(): void {
  const jobs = useJobs()
  useQuery({
    queryKey: ['gathered'],
    queryFn: async () => {
      await jobs.libraryClient.gathered()
      void jobs.queryClient.invalidateQueries({ queryKey: [SHELF_KEY, 'answer'] })
      return true
    },
  })
}

/** All that the library holds of one voice; the data is null where there is no such voice. */
export function useVoice(voiceId: string) {
  const jobs = useJobs()
  return useQuery({
    queryKey: [SHELF_KEY, 'voice', voiceId],
    queryFn: () => jobs.libraryClient.account(voiceId),
    placeholderData: keepPreviousData,
    gcTime: FORGET_AFTER,
  })
}

const NOBODY: Readonly<Record<string, EntityAcross>> = {}

/** What the entities of an article are across the library, by their ids; empty until that is known. */
export function useVoicesOf(articleId: string | null): Readonly<Record<string, EntityAcross>> {
  const jobs = useJobs()
  const { data } = useQuery({
    queryKey: [SHELF_KEY, 'voices of', articleId],
    queryFn: () => (articleId === null ? NOBODY : jobs.libraryClient.voicesOf(articleId)),
    gcTime: FORGET_AFTER,
  })
  return data ?? NOBODY
}

/** Pairs of voices that may be the same, the likeliest first. */
export function useProposals() {
  const jobs = useJobs()
  return useQuery({
    queryKey: [SHELF_KEY, 'proposals'],
    queryFn: () => jobs.libraryClient.proposals(),
  })
}
