import PQueue from 'p-queue'

/** Of those that wait, what the reader looks at comes before what merely came along. */
export type Urgency = 'open' | 'batch'

const PRIORITIES: Readonly<Record<Urgency, number>> = { open: 1, batch: 0 }

/** The queue in which articles wait for their analysis. */
export interface AnalysisQueue {
  /**
   * Does the work when its turn has come. Rejects with the signal's reason as soon as that is
   * aborted; who is called off while waiting never works.
   */
  takeTurn<T>(
    turn: { readonly id: string; readonly urgency: Urgency; readonly signal: AbortSignal },
    work: () => Promise<T>,
  ): Promise<T>
  /** Brings one that waits to the front; nothing happens where it does not wait. */
  hurry(id: string): void
  /** Those at work go on to their end, the others wait until `resume`. */
  pause(): void
  resume(): void
  /** Resolves at once, or when a pause has ended. */
  whenRunning(): Promise<void>
}

/** @param places how many work at a time */
export function createAnalysisQueue(places: number): AnalysisQueue {
  const queue = new PQueue({ concurrency: places })
  let waiting: (() => void)[] = []
  return {
    takeTurn({ id, urgency, signal }, work) {
      // The queue's own way of calling off would let the next begin before this one has really ended.
      const turn = async () => {
        signal.throwIfAborted()
        return work()
      }
      return untilAborted(signal, queue.add(turn, { id, priority: PRIORITIES[urgency] }))
    },
    hurry(id) {
      try {
        queue.setPriority(id, PRIORITIES.open)
      } catch {
        // It has begun, or is over.
      }
    },
    pause: () => queue.pause(),
    resume() {
      queue.start()
      for (const go of waiting) go()
      waiting = []
    },
    whenRunning: () => (queue.isPaused ? new Promise((go) => waiting.push(go)) : Promise.resolve()),
  }
}

/** What the promise brings, unless the signal is aborted before. */
async function untilAborted<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  let abort = (): void => undefined
  const aborted = new Promise<never>((_resolve, reject) => {
    abort = () => {
      reject(signal.reason)
    }
    signal.addEventListener('abort', abort)
  })
  try {
    signal.throwIfAborted()
    return await Promise.race([promise, aborted])
  } finally {
    signal.removeEventListener('abort', abort)
  }
}
