import '@fontsource-variable/libre-franklin/wght.css'
import '@fontsource-variable/newsreader/opsz.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { AppProviders } from './app/AppProviders'
import { syncRoute } from './app/sync-route'
import { createJobs } from './queries/create-jobs'
import { followTabs } from './queries/follow-tabs'
import { createAppStore } from './store/create-app-store'
import './ui/reset.css'
import './ui/tokens.css'
import { createAnalysisClient } from './worker/analysis-client'
import { createAnalysisPool, poolSize } from './worker/analysis-pool'
import { createLibraryClient } from './worker/library-client'
import { startLibraryWorker } from './worker/start-library-worker'
import { startWorker } from './worker/start-worker'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')

const store = createAppStore()
const workers = poolSize(navigator)
const jobs = createJobs({
  store,
  analysisClient: createAnalysisPool(() => createAnalysisClient(startWorker), workers),
  // One more than there are workers: none has to wait until the page hands it the next article.
  places: workers + 1,
  libraryClient: createLibraryClient(startLibraryWorker),
  siteUrl: new URL('.', document.baseURI).href,
})
syncRoute(store)
followTabs(jobs, jobs.channel)
createRoot(root).render(
  <StrictMode>
    <AppProviders jobs={jobs}>
      <App />
    </AppProviders>
  </StrictMode>,
)
