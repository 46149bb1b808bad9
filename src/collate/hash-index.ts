/** Which rows have a hash: what a map of arrays would tell, at twelve bytes an entry instead of a hundred. */
export interface HashIndex {
  /** @param hash an unsigned 32-bit integer; the same pair may be added once only */
  readonly add: (hash: number, row: number) => void
  readonly remove: (hash: number, row: number) => void
  /** Calls back with every row that has the hash, in no order to rely on. */
  readonly visit: (hash: number, tell: (row: number) => void) => void
}

const NONE = -1
const FIRST_SIZE = 1024

/** An index without entries: chains of entries, as many buckets as there is room for entries. */
export function createHashIndex(): HashIndex {
  let size = FIRST_SIZE
  let heads = new Int32Array(size).fill(NONE)
  let next = new Int32Array(size)
  let hashes = new Uint32Array(size)
  let rows = new Uint32Array(size)
  let used = 0
  /** The first of the entries that were removed. */
  let free = NONE

  const bucketOf = (hash: number) => hash & (size - 1)

  function grow(): void {
    size *= 2
    hashes = enlarge(hashes, new Uint32Array(size))
    rows = enlarge(rows, new Uint32Array(size))
    next = new Int32Array(size)
    heads = new Int32Array(size).fill(NONE)
    for (let entry = 0; entry < used; entry++) link(entry, hashes[entry] ?? 0)
  }

  function link(entry: number, hash: number): void {
    const bucket = bucketOf(hash)
    next[entry] = heads[bucket] ?? NONE
    heads[bucket] = entry
  }

  function add(hash: number, row: number): void {
    let entry = free
    if (entry !== NONE) free = next[entry] ?? NONE
    else {
      if (used === size) grow()
      entry = used++
    }
    hashes[entry] = hash
    rows[entry] = row
    link(entry, hash)
  }

  function remove(hash: number, row: number): void {
    const bucket = bucketOf(hash)
    let before = NONE
    let entry = heads[bucket] ?? NONE
    while (entry !== NONE && (hashes[entry] !== hash || rows[entry] !== row)) {
      before = entry
      entry = next[entry] ?? NONE
    }
    if (entry === NONE) return
    const after = next[entry] ?? NONE
    if (before === NONE) heads[bucket] = after
    else next[before] = after
    next[entry] = free
    free = entry
  }

  function visit(hash: number, tell: (row: number) => void): void {
    let entry = heads[bucketOf(hash)] ?? NONE
    while (entry !== NONE) {
      if (hashes[entry] === hash) tell(rows[entry] ?? 0)
      entry = next[entry] ?? NONE
    }
  }

  return { add, remove, visit }
}

function enlarge<Column extends Uint32Array>(old: Column, column: Column): Column {
  column.set(old)
  return column
}
