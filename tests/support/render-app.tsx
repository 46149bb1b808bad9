import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { onTestFinished, vi } from 'vitest'
import { App } from '../../src/app/App'
import { AppProviders } from '../../src/app/AppProviders'
import { syncRoute } from '../../src/app/sync-route'
import type { Jobs } from '../../src/queries/jobs'
import { BAKERY, BAKERY_ANALYSIS } from './bakery-article'
import { createFakeAnalysisClient, type FakeAnalysisClient } from './fake-analysis-client'
import { FERRY, FERRY_ANALYSIS } from './ferry-article'
import { freshBrowser, serveSamples } from './fresh-browser'
import { openPage, type TestPage } from './open-page'

interface Visit extends Partial<Jobs> {
  readonly client?: FakeAnalysisClient
  /** The address the reader comes by; else that of the visit before. */
  readonly hash?: string
  /** Room for three columns, two, or one. */
  readonly room?: 'wide' | 'middle' | 'narrow'
}

export interface RenderedApp extends TestPage {
  readonly user: ReturnType<typeof userEvent.setup>
  /** Leaves the page; the browser keeps what it keeps. */
  readonly leave: () => void
}

/** Opens the whole page, as `main.tsx` does, in the browser as the visit before has left it. */
export function renderApp({ hash, room = 'wide', client, ...jobs }: Visit = {}): RenderedApp {
  setRoom(room)
  vi.stubGlobal('scrollTo', () => undefined)
  if (hash !== undefined) history.replaceState(null, '', hash)
  const page = openPage({ client: client ?? knowingClient(), ...jobs })
  const stopFollowing = syncRoute(page.jobs.store)
  const { unmount } = render(
    <AppProviders jobs={page.jobs}>
      <App />
    </AppProviders>,
  )
  const leave = (): void => {
    stopFollowing()
    unmount()
  }
  onTestFinished(stopFollowing)
  return { ...page, user: userEvent.setup(), leave }
}

/** A first visit to a site with two samples, the ferry before the bakery; ready when that is open and read. */
export async function openFerry(visit: Visit = {}): Promise<RenderedApp> {
  freshBrowser()
  serveSamples([FERRY, BAKERY])
  const app = renderApp(visit)
  await screen.findByRole('region', { name: 'Named speakers' })
  return app
}

/** Knows the findings of the two samples; everything else waits for the test. */
export function knowingClient(): FakeAnalysisClient {
  return createFakeAnalysisClient({
    known: [
      [FERRY, FERRY_ANALYSIS],
      [BAKERY, BAKERY_ANALYSIS],
    ],
  })
}

/** The open article. */
export function article() {
  return within(screen.getByRole('article'))
}

/** Jsdom has no width; this is all that the page asks of it. */
function setRoom(room: 'wide' | 'middle' | 'narrow'): void {
  const widths = { wide: 90, middle: 60, narrow: 24 }
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: widths[room] >= Number(/width >= (\d+)rem/.exec(media)?.[1] ?? Infinity),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
}
