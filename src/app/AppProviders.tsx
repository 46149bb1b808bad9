import { CSPProvider } from '@base-ui/react/csp-provider'
import { Toast } from '@base-ui/react/toast'
import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { JobsContext, type Jobs } from '../queries/jobs'
import { AppStoreContext } from '../store/use-app-store'
import { Toasts } from '../ui/Toasts'
import { ErrorBoundary } from './ErrorBoundary'

interface AppProvidersProps {
  readonly jobs: Jobs
  readonly children: ReactNode
}

/** Store, jobs and messages for everything on the page. */
export function AppProviders({ jobs, children }: AppProvidersProps) {
  return (
    <ErrorBoundary>
      {/* The page's policy forbids style elements; the library can do without them. */}
      <CSPProvider disableStyleElements>
        <QueryClientProvider client={jobs.queryClient}>
          <JobsContext value={jobs}>
            <AppStoreContext value={jobs.store}>
              <Toast.Provider>
                {children}
                <Toasts />
              </Toast.Provider>
            </AppStoreContext>
          </JobsContext>
        </QueryClientProvider>
      </CSPProvider>
    </ErrorBoundary>
  )
}
