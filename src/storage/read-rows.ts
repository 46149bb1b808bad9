import { unwrap, type IDBPDatabase, type IDBPObjectStore, type StoreNames } from 'idb'
import type { LibrarySchema } from './library-schema'

type Store = StoreNames<LibrarySchema>
type Key = string | number

/**
 * All rows of a store, or of a range of its keys, that the disk still gives. One row whose bytes
 * are damaged makes the browser refuse all of them at once; then they are read singly, and those
 * that fail are left out. Their shape is not looked at.
 */
export async function readRows(
  database: IDBPDatabase<LibrarySchema>,
  name: Store,
  range?: IDBKeyRange,
): Promise<readonly unknown[]> {
  try {
    return await database.getAll(name, range)
  } catch {
    const keys = await database.getAllKeys(name, range)
    const results = await Promise.allSettled(keys.map((key) => database.get(name, key)))
    return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  }
}

/** The rows with these keys, undefined where there is none or its bytes are damaged. */
export function readSome(
  database: IDBPDatabase<LibrarySchema>,
  name: 'articles' | 'analyses' | 'digests' | 'segments',
  keys: readonly Key[],
): Promise<readonly unknown[]> {
  const { store } = database.transaction(name)
  return Promise.all(keys.map((key) => readRow(store, key)))
}

/**
 * One row within a transaction; undefined where there is none or its bytes are damaged. A damaged
 * row would else undo all that is done in the same transaction.
 */
export function readRow<
  Names extends ArrayLike<Store>,
  Name extends Store,
  Mode extends IDBTransactionMode,
>(store: IDBPObjectStore<LibrarySchema, Names, Name, Mode>, key: Key): Promise<unknown> {
  return new Promise((resolve) => {
    try {
      const request = unwrap(store).get(key)
      request.onsuccess = () => resolve(request.result)
      request.onerror = (event) => {
        event.preventDefault()
        resolve(undefined)
      }
    } catch {
      resolve(undefined)
    }
  })
}
