import type { LibraryConnection } from './library-connection'

/** Empties every object store, all or nothing; the database itself stays. */
export function forgetEverything(connection: LibraryConnection): Promise<void> {
  return connection.run(async (database) => {
    const names = [...database.objectStoreNames]
    const transaction = database.transaction(names, 'readwrite')
    const emptied = names.map((name) => transaction.objectStore(name).clear())
    transaction.commit()
    await Promise.all([...emptied, transaction.done])
  })
}
