import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import type { LaunchOptions } from 'playwright-core'
import { chromium } from 'playwright-core'
import type { PackagedChromium } from './packaged-chromium'
import { unpackChromium } from './packaged-chromium'

/** One place where a browser may be. */
export interface BrowserCandidate {
  /** For messages. */
  readonly name: string
  /** How to launch it; null if there is none in this place. */
  prepare(): Promise<LaunchOptions | null>
}

/** Names that Linux distributions give to a browser that Playwright can drive. */
const SYSTEM_NAMES = [
  'chromium',
  'chromium-browser',
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
]

/** A download that takes longer than this is not coming. */
const DOWNLOAD_TIMEOUT_MS = 300_000

/** Where to look for a browser, the reader's own wish first, downloads last. */
export const BROWSER_CANDIDATES: readonly BrowserCandidate[] = [
  {
    name: '$BROWSER_EXE',
    prepare: () => found(process.env.BROWSER_EXE),
  },
  {
    name: 'a system Chromium',
    prepare: () => found(SYSTEM_NAMES.map(findOnPath).find((path) => path !== undefined)),
  },
  {
    name: 'the system’s Chrome',
    prepare: () => Promise.resolve({ channel: 'chrome' }),
  },
  {
    name: 'the packaged Chromium',
    prepare: () => packaged((chromium) => chromium.fontEnvironment),
  },
  {
    name: 'the packaged Chromium with its own libraries',
    prepare: () => packaged((chromium) => chromium.libraryEnvironment),
  },
  {
    name: 'Playwright’s own Chromium',
    prepare: () => {
      if (!existsSync(chromium.executablePath())) downloadChromium()
      return Promise.resolve({})
    },
  },
]

function found(executablePath: string | undefined): Promise<LaunchOptions | null> {
  return Promise.resolve(executablePath ? { executablePath } : null)
}

function findOnPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find(existsSync)
}

async function packaged(
  environmentOf: (chromium: PackagedChromium) => Readonly<Record<string, string>>,
): Promise<LaunchOptions | null> {
  const unpacked = await unpackChromium()
  if (!unpacked) return null
  const { executablePath } = unpacked
  return { executablePath, env: { ...process.env, ...environmentOf(unpacked) } }
}

/** Best effort: whether it worked is seen when the browser is launched. */
function downloadChromium(): void {
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json')
  spawnSync(process.execPath, [join(dirname(manifest), 'cli.js'), 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: DOWNLOAD_TIMEOUT_MS,
  })
}
