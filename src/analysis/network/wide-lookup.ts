/** Rows of small numbers by 24-bit key, to look up fast. */
export interface WideLookup {
  readonly width: number
  readonly scale: number
  readonly rows: Int8Array
  /** Pairs of a key and the start of its row, at the key's place or behind it ("open addressing"); -1 is free. */
  readonly slots: Int32Array
  /** A bit for the last bits of each key: most keys that are unknown are told by it, which fits in a near cache. */
  readonly filter: Int32Array
}

/** One free slot for each that is taken. */
const ROOM = 2
/** Bits of the filter for each key. */
const FILTER_BITS = 8

/** The table of these keys, whose rows of `width` numbers stand in the same order. */
export function createWideLookup(
  keys: Int32Array,
  rows: Int8Array,
  width: number,
  scale: number,
): WideLookup {
  const capacity = powerFrom(keys.length * ROOM)
  const filter = new Int32Array(powerFrom(keys.length * FILTER_BITS) / WORD_BITS)
  const slots = new Int32Array(capacity * 2).fill(-1)
  keys.forEach((key, k) => {
    let slot = (key & (capacity - 1)) * 2
    while (slots[slot] !== -1) slot = (slot + 2) & (slots.length - 1)
    slots[slot] = key
    slots[slot + 1] = k * width
    filter[(key >>> 5) & (filter.length - 1)]! |= 1 << key
  })
  return { width, scale, rows, slots, filter }
}

const WORD_BITS = 32

/** The least power of two that is not below, from 32 on. */
function powerFrom(least: number): number {
  let power = WORD_BITS
  while (power < least) power *= 2
  return power
}

/** Adds the row of a key, unscaled, to `sums` from `start` on; a key that is unknown adds nothing. */
export function addWideRow(
  table: WideLookup,
  key: number,
  sums: Int32Array | Float32Array,
  start: number,
): void {
  const { slots, rows, width, filter } = table
  if (!((filter[(key >>> 5) & (filter.length - 1)]! >>> key) & 1)) return
  const last = slots.length - 1
  let slot = (key * 2) & last
  for (;;) {
    const found = slots[slot]!
    if (found === -1) return
    if (found === key) break
    slot = (slot + 2) & last
  }
  const row = slots[slot + 1]!
  for (let y = 0; y < width; y++) sums[start + y]! += rows[row + y]!
}
