/** Hands a thing over; resolves once it has been dealt with, together with those that came meanwhile. */
export interface Collect<T> {
  (item: T): Promise<void>
  /** Resolves once all that was handed over so far has been dealt with, well or badly. */
  readonly settled: () => Promise<void>
}

/**
 * Deals with things that come one by one in groups, so that a thousand small changes become some
 * dozen large ones. The first is dealt with at once, whatever follows within `pause` milliseconds together.
 */
export function createCollector<T>(
  deal: (items: readonly T[]) => Promise<void>,
  pause: number,
): Collect<T> {
  let waiting: T[] = []
  let next: Promise<void> | null = null
  let latest: Promise<unknown> = Promise.resolve()
  let last: Promise<unknown> = Promise.resolve()

  function dealWithAll(): Promise<void> {
    const items = waiting
    waiting = []
    next = null
    const dealt = deal(items)
    last = dealt.catch(() => undefined).then(() => new Promise((done) => setTimeout(done, pause)))
    return dealt
  }

  function collect(item: T): Promise<void> {
    waiting.push(item)
    next ??= last.then(dealWithAll)
    latest = next
    return next
  }
  collect.settled = async (): Promise<void> => {
    await latest.catch(() => undefined)
  }
  return collect
}
