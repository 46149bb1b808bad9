import type { CDPSession, Page } from 'playwright-core'
import { sumWebAssemblyMemories } from './worker-memory'

/** Bytes of one heap after its garbage was collected: objects, array buffers and WebAssembly's memories. */
export interface HeapSize {
  /** `page`, or the name of the worker's script. */
  readonly name: string
  readonly bytes: number
}

interface HeapUsage {
  readonly usedSize: number
  readonly backingStorageSize: number
}

interface Message {
  readonly id: number
  readonly result: unknown
}

/**
 * A gauge for the memory of a page and all its workers, as each of them accounts for itself. It has to
 * be there before the workers are.
 *
 * @see https://chromedevtools.github.io/devtools-protocol/tot/Runtime/#method-getHeapUsage
 */
export async function watchMemory(page: Page): Promise<() => Promise<readonly HeapSize[]>> {
  const session = await page.context().newCDPSession(page)
  const workers = new Map<string, string>()
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.set(sessionId, targetInfo.url)
  })
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId))
  // Not flattened: the library would not let us address a worker's own session.
  const attach = { autoAttach: true, waitForDebuggerOnStart: false, flatten: false }
  await session.send('Target.setAutoAttach', attach)
  const askWorker = createAsker(session)
  return async () => {
    await session.send('HeapProfiler.collectGarbage')
    const usage = (await session.send('Runtime.getHeapUsage')) as HeapUsage
    const sizes = [{ name: 'page', bytes: bytesOf(usage) }]
    for (const [sessionId, url] of workers) {
      const ask = (method: string, params = {}) => askWorker(sessionId, method, params)
      await ask('HeapProfiler.collectGarbage')
      const used = (await ask('Runtime.getHeapUsage')) as HeapUsage
      const bytes = bytesOf(used) + (await sumWebAssemblyMemories(ask))
      sizes.push({ name: /([^/]+?)-[^/]*$/.exec(url)?.[1] ?? url, bytes })
    }
    return sizes
  }
}

function bytesOf({ usedSize, backingStorageSize }: HeapUsage): number {
  return usedSize + backingStorageSize
}

/** Sends commands to workers by way of the page's session, and waits for the answer to each. */
function createAsker(session: CDPSession) {
  const waiting = new Map<number, (result: unknown) => void>()
  let lastId = 0
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as Message
    waiting.get(id)?.(result)
    waiting.delete(id)
  })
  return async (sessionId: string, method: string, params: object): Promise<unknown> => {
    const id = ++lastId
    const answer = new Promise((resolve) => waiting.set(id, resolve))
    const message = JSON.stringify({ id, method, params })
    await session.send('Target.sendMessageToTarget', { sessionId, message })
    return answer
  }
}
