import { afterEach, expect, it, vi } from 'vitest'
import { fetchFilesFrom } from '../../src/worker/fetch-files'

const FOLDER = 'https://whosaid.test/news/models/'

afterEach(() => {
  vi.unstubAllGlobals()
})

function serve(respond: (url: string) => Response): void {
  vi.stubGlobal('fetch', (url: URL) => Promise.resolve(respond(url.href)))
}

it('reads a file beside the others, wherever the site lives', async () => {
  serve((url) => new Response(url))
  const bytes = await fetchFilesFrom(FOLDER)('names.bin')
  expect(new TextDecoder().decode(bytes)).toBe(`${FOLDER}names.bin`)
})

it('says that models are unavailable when the file is not there', async () => {
  serve(() => new Response('', { status: 404 }))
  await expect(fetchFilesFrom(FOLDER)('names.bin')).rejects.toMatchObject({
    code: 'models-unavailable',
    message: expect.stringContaining(`${FOLDER}names.bin: Error: HTTP status 404`) as string,
  })
})

it('says so too when the network is gone', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  await expect(fetchFilesFrom(FOLDER)('names.bin')).rejects.toMatchObject({
    code: 'models-unavailable',
  })
})
