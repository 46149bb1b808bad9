/** Hands a thing over; resolves once it has been dealt with, together with those that came meanwhile. */
export type Collect<T> = (item: T) => Promise<void>

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
  let last: Promise<unknown> = Promise.resolve()

  function dealWithAll(): Promise<void> {
    const items = waiting
    waiting = []
    next = null
    const dealt = deal(items)
    last = dealt.catch(() => undefined).then(() => new Promise((done) => setTimeout(done, pause)))
    return dealt
  }

  return (item) => {
    waiting.push(item)
    next ??= last.then(dealWithAll)
    return next
  }
}
