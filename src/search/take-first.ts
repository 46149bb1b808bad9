/** The first `count` of the items in an order, in that order; quick where few of many are wanted. */
export function takeFirst(
  items: Uint32Array,
  count: number,
  order: (a: number, b: number) => number,
): readonly number[] {
  // Where most are wanted anyway, or few are there, plain sorting is as quick.
  if (count * 4 >= items.length) return [...items].sort(order).slice(0, count)
  /** A heap of the best so far with the worst of them on top. */
  const heap: number[] = []
  for (const item of items) {
    if (heap.length < count) rise(heap, item, order)
    else if (count > 0 && order(item, heap[0] ?? item) < 0) sink(heap, item, order)
  }
  return heap.sort(order)
}

type Order = (a: number, b: number) => number

function rise(heap: number[], item: number, order: Order): void {
  let at = heap.push(item) - 1
  while (at > 0) {
    const above = (at - 1) >>> 1
    const other = heap[above] ?? item
    if (order(other, item) >= 0) break
    heap[at] = other
    at = above
  }
  heap[at] = item
}

/** Puts the item in the place of the worst. */
function sink(heap: number[], item: number, order: Order): void {
  let at = 0
  for (;;) {
    const left = 2 * at + 1
    if (left >= heap.length) break
    const right = left + 1
    const isRightWorse = right < heap.length && order(heap[right] ?? 0, heap[left] ?? 0) > 0
    const below = isRightWorse ? right : left
    const other = heap[below] ?? item
    if (order(other, item) <= 0) break
    heap[at] = other
    at = below
  }
  heap[at] = item
}
