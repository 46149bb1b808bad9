import { QueryClient } from '@tanstack/react-query'

/** How often a file that failed to load is asked for again. */
export const FILE_RETRIES = 2

/**
 * A client for jobs whose files come from the page's own site or from inside the browser: nothing
 * goes stale by itself, and being offline is no reason to wait.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Infinity,
        gcTime: Infinity,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: FILE_RETRIES,
        retryDelay: (attempt) => 300 * 2 ** attempt,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}
