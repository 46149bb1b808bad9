/** Hands a thing over; resolves once it has been dealt with, together with those that came meanwhile. */
export interface Collect<T> {
  (item: T): Promise<void>
  /** Resolves once all that was handed over so far has been dealt with, well or badly. */
  readonly settled: () => Promise<void>
}

interface Group<T> {
  readonly items: T[]
  readonly dealt: Promise<void>
}

/**
 * Deals with things that come one by one in groups, so that a thousand small changes become some
 * dozen larger ones. The first is dealt with at once, whatever follows within `pause` milliseconds
 * together; full groups follow one another without a pause.
 *
 * @param most of a group, so that none holds the page up
 */
export function createCollector<T>(
  deal: (items: readonly T[]) => Promise<void>,
  pause: number,
  most = Infinity,
): Collect<T> {
  /** Groups that wait, the last of them still open. */
  let waiting: Group<T>[] = []
  let latest: Promise<unknown> = Promise.resolve()
  let free: Promise<unknown> = Promise.resolve()

  function begin(): Group<T> {
    const items: T[] = []
    const dealt = free.then(() => {
      waiting = waiting.slice(1)
      return deal(items)
    })
    const over = dealt.catch(() => undefined)
    latest = over
    free = over.then(() => new Promise((done) => setTimeout(done, isFull(waiting[0]) ? 0 : pause)))
    const group = { items, dealt }
    waiting = [...waiting, group]
    return group
  }

  function isFull(group: Group<T> | undefined): boolean {
    return group !== undefined && group.items.length >= most
  }

  function collect(item: T): Promise<void> {
    const open = waiting.at(-1)
    const group = open && !isFull(open) ? open : begin()
    group.items.push(item)
    return group.dealt
  }
  collect.settled = async (): Promise<void> => {
    await latest
  }
  return collect
}
