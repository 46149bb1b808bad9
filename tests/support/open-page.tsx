import { QueryClientProvider } from '@tanstack/react-query'
import type { PropsWithChildren } from 'react'
import { createJobs } from '../../src/queries/create-jobs'
import { JobsContext, type Jobs } from '../../src/queries/jobs'
import { libraryQuery } from '../../src/queries/load-library'
import { createAppStore, type AppState } from '../../src/store/create-app-store'
import { AppStoreContext } from '../../src/store/use-app-store'
import { createFakeAnalysisClient, type FakeAnalysisClient } from './fake-analysis-client'
import { createFakeLibraryClient } from './fake-library-client'
import { SITE } from './fresh-browser'

/** A page without a view: real store, real jobs, real storage, and a client that answers as told. */
export interface TestPage {
  readonly jobs: Jobs
  readonly client: FakeAnalysisClient
  readonly state: () => AppState
  /** What every hook needs above it. */
  readonly wrapper: (props: PropsWithChildren) => React.JSX.Element
  /** Fills the library, as opening the page does. */
  readonly loadLibrary: () => Promise<readonly string[]>
}

/** Opens a page in the present browser: again, it is the reader's next visit. */
export function openPage(parts: Partial<Jobs> & { client?: FakeAnalysisClient } = {}): TestPage {
  const { client = createFakeAnalysisClient(), ...others } = parts
  const store = createAppStore()
  const jobs = createJobs({
    store,
    analysisClient: client,
    libraryClient: createFakeLibraryClient(),
    siteUrl: SITE,
    ...others,
  })
  return {
    jobs,
    client,
    state: () => store.getState(),
    wrapper: ({ children }) => (
      <QueryClientProvider client={jobs.queryClient}>
        <JobsContext value={jobs}>
          <AppStoreContext value={store}>{children}</AppStoreContext>
        </JobsContext>
      </QueryClientProvider>
    ),
    loadLibrary: () => jobs.queryClient.fetchQuery(libraryQuery(jobs)),
  }
}
