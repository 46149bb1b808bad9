import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { createGate, type Gate } from '../support/gate'

/** A model that the engine does not need, as large as a trained one when it is unpacked. */
const BALLAST = Buffer.from('A verb, and what follows it. '.repeat(220_000))
const BALLAST_FILE = 'ballast.1.bin.gz'

interface Manifest {
  readonly models: readonly { readonly bytes: number }[]
}

/** The site's models with a large one among them, which comes when a gate is opened. */
export interface SlowModels {
  readonly gate: Gate
  /** How the page says how much of how much has come when only the large one is missing. */
  readonly withoutLarge: RegExp
}

/** Puts a large packed model on the site, as far as this page sees it, and keeps it waiting. */
export async function serveSlowModels(page: Page, siteUrl: string): Promise<SlowModels> {
  const gate = createGate()
  const response = await page.request.get(`${siteUrl}models/manifest.json`)
  const { models } = (await response.json()) as Manifest
  const entry = {
    name: 'ballast',
    version: '1',
    file: BALLAST_FILE,
    bytes: BALLAST.byteLength,
    sha256: createHash('sha256').update(BALLAST).digest('hex'),
    format: 1,
    licence: 'MIT',
  }
  await page.route('**/models/manifest.json', (route) =>
    route.fulfill({ json: { models: [entry, ...models] } }),
  )
  await page.route(`**/models/${BALLAST_FILE}`, async (route) => {
    await gate.opened
    await route.fulfill({ body: gzipSync(BALLAST), contentType: 'application/octet-stream' })
  })
  const others = models.reduce((sum, { bytes }) => sum + bytes, 0)
  const total = ((others + BALLAST.byteLength) / 1_000_000).toFixed(1)
  // A small one may be held up with the large one: the browser has few connections to one site.
  const most = Math.floor(others / 1_000_000)
  return { gate, withoutLarge: new RegExp(`models: ${String(most)}\\.\\d of ${total} MB`) }
}
