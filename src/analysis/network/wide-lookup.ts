/** Rows of small numbers by 24-bit key, to look up fast. */
export interface WideLookup {
  readonly width: number
  readonly scale: number
  readonly rows: Int8Array
  /** Pairs of a key and the start of its row, at the key's place or behind it ("open addressing"); -1 is free. */
  readonly slots: Int32Array
}

/** Two free slots for each that is taken: most keys are found or missed at the first look. */
const ROOM = 3

/** The table of these keys, whose rows of `width` numbers stand in the same order. */
export function createWideLookup(
  keys: Int32Array,
  rows: Int8Array,
  width: number,
  scale: number,
): WideLookup {
  let capacity = 4
  while (capacity < keys.length * ROOM) capacity *= 2
  const slots = new Int32Array(capacity * 2).fill(-1)
  keys.forEach((key, k) => {
    let slot = (key & (capacity - 1)) * 2
    while (slots[slot] !== -1) slot = (slot + 2) & (slots.length - 1)
    slots[slot] = key
    slots[slot + 1] = k * width
  })
  return { width, scale, rows, slots }
}

/** Adds the row of a key, unscaled, to `sums` from `start` on; a key that is unknown adds nothing. */
export function addWideRow(
  table: WideLookup,
  key: number,
  sums: Int32Array | Float32Array,
  start: number,
): void {
  const { slots, rows, width } = table
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
