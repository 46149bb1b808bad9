/** The ways to read one object store: everything at once, its keys, and one row by its key. */
export interface RowReaders<Key> {
  readonly all: () => Promise<readonly unknown[]>
  readonly keys: () => Promise<readonly Key[]>
  readonly one: (key: Key) => Promise<unknown>
}

/**
 * All rows of a store that the disk still gives. One row whose bytes are damaged makes the browser
 * refuse all of them at once; then they are read singly, and those that fail are left out.
 */
export async function readRows<Key>({
  all,
  keys,
  one,
}: RowReaders<Key>): Promise<readonly unknown[]> {
  try {
    return await all()
  } catch {
    const results = await Promise.allSettled((await keys()).map(one))
    return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  }
}
