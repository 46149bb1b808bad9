// @vitest-environment node
import { expose } from 'comlink'
import { describe, expect, it, onTestFinished } from 'vitest'
import { makeEntry } from '../../src/model/make-entry'
import type { ShelfRow } from '../../src/model/shelf-row'
import { createLibraryClient, LibraryWorkerError } from '../../src/worker/library-client'
import { BAKERY } from '../support/bakery-article'
import { createFakeLibraryClient } from '../support/fake-library-client'
import { FERRY } from '../support/ferry-article'

const rowOf = (article: typeof FERRY): ShelfRow => ({
  entry: makeEntry(article, null),
  text: article.text,
  digest: null,
})
const SAMPLE = rowOf({ ...FERRY, origin: { kind: 'sample', label: 'Invented', position: 0 } })
const OWN = rowOf(BAKERY)

/** A client over workers that remember what they are told; each is a line to a service of its own. */
function openClient() {
  const workers: { readonly put: string[]; readonly fall: () => void }[] = []
  const client = createLibraryClient(() => {
    const { port1, port2 } = new MessageChannel()
    const put: string[] = []
    expose(
      {
        ...createFakeLibraryClient(),
        put(rows: readonly ShelfRow[]) {
          put.push(...rows.map(({ entry }) => entry.id))
          return Promise.resolve()
        },
      },
      port2 as never,
    )
    const falls: ((event: { type: string }) => void)[] = []
    onTestFinished(() => {
      port1.close()
      port2.close()
    })
    workers.push({ put, fall: () => falls.forEach((hear) => hear({ type: 'error' })) })
    port1.start()
    return {
      postMessage: (message, transfer) => port1.postMessage(message, transfer as never),
      addEventListener: (type, hear) =>
        type === 'message'
          ? port1.addEventListener(type, hear as never)
          : falls.push(hear as (event: { type: string }) => void),
      removeEventListener: (type, hear) => port1.removeEventListener(type, hear as never),
      terminate: () => undefined,
    }
  })
  return { client, workers }
}

describe('the client of the library', () => {
  it('starts no worker before it is asked something', async () => {
    const { client, workers } = openClient()
    await client.put([SAMPLE, OWN])
    await client.decide([])
    expect(workers).toHaveLength(0)
    expect((await client.stories()).length).toBe(0)
    expect(workers[0]!.put).toEqual([FERRY.id, BAKERY.id])
  })

  it('forgets what was removed while the worker slept', async () => {
    const { client, workers } = openClient()
    await client.put([SAMPLE, OWN])
    await client.remove([BAKERY.id])
    await client.open()
    expect(workers[0]!.put).toEqual([FERRY.id])
  })

  it('hands on what comes later', async () => {
    const { client, workers } = openClient()
    await client.open()
    await client.put([OWN])
    expect(workers[0]!.put).toEqual([BAKERY.id])
  })

  it('starts another worker after one fell down, and tells it what no storage keeps', async () => {
    const { client, workers } = openClient()
    await client.put([SAMPLE, OWN])
    await client.open()
    const question = client.proposals()
    workers[0]!.fall()
    await expect(question).rejects.toThrow(LibraryWorkerError)
    await client.open()
    expect(workers[1]!.put).toEqual([FERRY.id])
  })
})
