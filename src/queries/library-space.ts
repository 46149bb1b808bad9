import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useJobs } from './jobs'
import { withStorage } from './keep-in-storage'

/** How often the use of the browser's storage is looked up while it is shown, in milliseconds. */
const LOOK_EVERY = 10_000

const PERSISTENCE_KEY = ['persistence']

/** What the library takes up in the browser and may take up, in bytes; null where the browser keeps nothing. */
export function useLibrarySpace() {
  const jobs = useJobs()
  return useQuery({
    queryKey: ['space'],
    queryFn: () => withStorage(jobs, (library) => library.estimate()),
    staleTime: 0,
    refetchInterval: LOOK_EVERY,
  })
}

/** Whether the browser has promised not to clear the library away; null where it knows no such promise. */
export function usePersistence() {
  return useQuery({ queryKey: PERSISTENCE_KEY, queryFn: isPersistent })
}

/** Asks the browser for that promise; the browser may ask the reader in turn. */
export function useAskPersistence() {
  const jobs = useJobs()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => withStorage(jobs, (library) => library.askPersistence()),
    onSuccess: (promised) => {
      queryClient.setQueryData(PERSISTENCE_KEY, promised)
    },
  })
}

async function isPersistent(): Promise<boolean | null> {
  try {
    return await navigator.storage.persisted()
  } catch {
    return null
  }
}
