import type { CDPSession, Page } from 'playwright-core'

/** What a worker holds in memory, in bytes. */
export interface WorkerMemory {
  /** Objects, array buffers and WebAssembly's memories that are still needed. */
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

/** A value of the worker: a handle to an object, or the value itself. */
interface RemoteValue {
  readonly objectId?: string
  readonly value?: unknown
}

export type Ask = (method: string, params?: object) => Promise<unknown>

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
      const webAssembly = await sumWebAssemblyMemories(ask)
      return {
        kept: after.usedSize + after.backingStorageSize + webAssembly,
        reserved: before.totalSize + before.backingStorageSize + webAssembly,
      }
    },
  }
}

/** Bytes of all memories of WebAssembly in the worker: the heap's own account leaves them out. */
export async function sumWebAssemblyMemories(ask: Ask): Promise<number> {
  const expression = 'WebAssembly.Memory.prototype'
  const prototype = (await ask('Runtime.evaluate', { expression })) as { result: RemoteValue }
  const prototypeObjectId = prototype.result.objectId
  const found = (await ask('Runtime.queryObjects', { prototypeObjectId })) as {
    objects: RemoteValue
  }
  const sum = (await ask('Runtime.callFunctionOn', {
    objectId: found.objects.objectId,
    functionDeclaration:
      'function () { return this.reduce((sum, memory) => sum + memory.buffer.byteLength, 0) }',
    returnByValue: true,
  })) as { result: RemoteValue }
  return Number(sum.result.value)
}

/** Sends commands to the worker by way of the page's session, and waits for the answer to each. */
function createAsker(session: CDPSession, worker: Promise<string>): Ask {
  const waiting = new Map<number, (result: unknown) => void>()
  let lastId = 0
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as Answer
    waiting.get(id)?.(result)
    waiting.delete(id)
  })
  return async (method, params = {}) => {
    const sessionId = await worker
    const id = ++lastId
    const answer = new Promise((resolve) => waiting.set(id, resolve))
    const message = JSON.stringify({ id, method, params })
    await session.send('Target.sendMessageToTarget', { sessionId, message })
    return answer
  }
}
