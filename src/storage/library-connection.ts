import { openDB, type IDBPDatabase } from 'idb'
import { LIBRARY_VERSION, migrateLibrary, type LibrarySchema } from './library-schema'
import { isConnectionLost, StorageError, toStorageError } from './storage-error'

export type Database = IDBPDatabase<LibrarySchema>

/** A connection that opens itself again after the browser or another tab has closed it. */
export interface LibraryConnection {
  /** Opens the database unless it is open. @throws {StorageError} */
  open(): Promise<void>
  /** What the operation returns. @throws {StorageError} */
  run<T>(operation: (database: Database) => Promise<T>): Promise<T>
  /** Closes for good: every later call is refused. */
  close(): void
}

/**
 * How long an opening may take, in milliseconds. It takes some ten; where another tab will not let
 * go of an older version it takes for ever, and the reader should not wait for that.
 */
const OPEN_TIMEOUT = 4000

/** A connection to the database of this name, not yet open. */
export function createLibraryConnection(name: string): LibraryConnection {
  let opening: Promise<Database> | null = null
  let closed = false

  function connect(): Promise<Database> {
    if (closed) return Promise.reject(new StorageError('unavailable', 'The library was closed.'))
    if (opening) return opening
    const attempt = openDatabase(name, () => forget(attempt))
    attempt.catch(() => forget(attempt))
    opening = attempt
    return attempt
  }

  /** A connection may be reported lost twice; by then there may be another. */
  function forget(attempt: Promise<Database>): void {
    if (opening === attempt) opening = null
  }

  return {
    async open() {
      await connect()
    },
    async run(operation) {
      const attempt = connect()
      try {
        return await operation(await attempt)
      } catch (error) {
        if (!isConnectionLost(error)) throw toStorageError(error, 'failed')
        forget(attempt)
      }
      try {
        return await operation(await connect())
      } catch (error) {
        throw toStorageError(error, 'failed')
      }
    },
    close() {
      closed = true
      opening?.then((database) => database.close()).catch(() => undefined)
      opening = null
    },
  }
}

/**
 * @param onLost Called when the connection is gone: closed by the browser, or given up for another tab.
 * @throws {StorageError} `unavailable`
 */
async function openDatabase(name: string, onLost: () => void): Promise<Database> {
  try {
    return await withinTime(
      openDB<LibrarySchema>(name, LIBRARY_VERSION, {
        upgrade: (database, oldVersion, _, upgrade) =>
          migrateLibrary(database, oldVersion, upgrade),
        // Another tab wants to upgrade or delete the database, and waits until everyone has let go.
        blocking: (_current, _wanted, event) => {
          onLost()
          if (event.target instanceof IDBDatabase) event.target.close()
        },
        terminated: onLost,
      }),
    )
  } catch (error) {
    throw toStorageError(error, 'unavailable')
  }
}

async function withinTime(opening: Promise<Database>): Promise<Database> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      // Should it open after all, nobody would close it.
      opening.then((database) => database.close()).catch(() => undefined)
      reject(new StorageError('unavailable', `The library did not open in ${OPEN_TIMEOUT} ms.`))
    }, OPEN_TIMEOUT)
  })
  try {
    return await Promise.race([opening, timeout])
  } finally {
    clearTimeout(timer)
  }
}
