/** Does some work when its turn has come; rejects with the signal's reason as soon as that is aborted. */
export type TakeTurn = <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>

/** A new queue: one works at a time, in the order they came. Who is called off while waiting never works. */
export function createTurns(): TakeTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (signal, work) => {
    const before = last
    const turn = (async () => {
      await before
      signal.throwIfAborted()
      return work()
    })()
    last = turn.catch(() => undefined)
    return untilAborted(signal, turn)
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
    return await Promise.race([promise, aborted])
  } finally {
    signal.removeEventListener('abort', abort)
  }
}
