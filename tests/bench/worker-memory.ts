import type { CDPSession, Page } from 'playwright-core'

/** What a worker holds in memory, in bytes. */
export interface WorkerMemory {
  /** Objects and array buffers that are still needed. */
  readonly kept: number
  /** The same before any garbage was collected, with all room the heap has taken from the system. */
  readonly reserved: number
}

/** What Chromium says of one heap; array buffers lie outside of it, in `backingStorageSize`. */
interface HeapUsage {
  readonly usedSize: number
  readonly totalSize: number
  readonly backingStorageSize: number
}

interface Answer {
  readonly id: number
  readonly result: unknown
}

/**
 * A gauge for the memory of the one worker that the page will start. The page's own figures leave its
 * workers out, and those of the process mix it with page and browser; so the worker is asked itself.
 *
 * @see https://chromedevtools.github.io/devtools-protocol/tot/Runtime/#method-getHeapUsage
 */
export async function watchWorkerMemory(page: Page): Promise<{ measure(): Promise<WorkerMemory> }> {
  const session = await page.context().newCDPSession(page)
  const worker = new Promise<string>((resolve) => {
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type === 'worker') resolve(sessionId)
    })
  })
  // Not flattened: the library would not let us address a worker's own session.
  const attach = { autoAttach: true, waitForDebuggerOnStart: false, flatten: false }
  await session.send('Target.setAutoAttach', attach)
  const ask = createAsker(session, worker)
  return {
    async measure() {
      const before = (await ask('Runtime.getHeapUsage')) as HeapUsage
      await ask('HeapProfiler.collectGarbage')
      const after = (await ask('Runtime.getHeapUsage')) as HeapUsage
      return {
        kept: after.usedSize + after.backingStorageSize,
        reserved: before.totalSize + before.backingStorageSize,
      }
    },
  }
}

/** Sends commands to the worker by way of the page's session, and waits for the answer to each. */
function createAsker(session: CDPSession, worker: Promise<string>) {
  const waiting = new Map<number, (result: unknown) => void>()
  let lastId = 0
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as Answer
    waiting.get(id)?.(result)
    waiting.delete(id)
  })
  return async (method: string): Promise<unknown> => {
    const sessionId = await worker
    const id = ++lastId
    const answer = new Promise((resolve) => waiting.set(id, resolve))
    const message = JSON.stringify({ id, method })
    await session.send('Target.sendMessageToTarget', { sessionId, message })
    return answer
  }
}
