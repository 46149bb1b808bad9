import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { preview } from 'vite'
import { cacheFolder } from './cache-folder'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url))

/** The site lives in a subfolder here, so that an address with a leading slash is found out. */
const BASE = '/reading/whosaid/'

/** The built site on a port of this machine. */
export interface ServedSite {
  /** Absolute, with a slash at its end. */
  readonly url: string
  /** Folder of the built files. */
  readonly folder: string
  close(): Promise<void>
}

/** Builds the site as it is published, apart from `dist`, and serves it on a free port. */
export async function serveSite(): Promise<ServedSite> {
  const folder = join(cacheFolder, `site-${process.pid.toString()}`)
  await run(process.execPath, [vite, 'build', '--outDir', folder, '--emptyOutDir'], {
    cwd: root,
    // Vitest sets NODE_ENV to "test", with which React's development build would be served.
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const server = await preview({
    root,
    base: BASE,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
  })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('The site has no port.')
  return {
    url: `http://127.0.0.1:${address.port.toString()}${BASE}`,
    folder,
    async close() {
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
