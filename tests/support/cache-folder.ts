import { fileURLToPath } from 'node:url'

/** Where tests and benches keep what can be made again: the unpacked browser, the built site. */
export const cacheFolder = fileURLToPath(
  new URL('../../node_modules/.cache/whosaid', import.meta.url),
)
