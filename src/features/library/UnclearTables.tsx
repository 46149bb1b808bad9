import { lazy, Suspense, useState } from 'react'
import { useImport, useUnclearTables, type UnclearTable } from '../../queries/import-articles'

const MapColumns = lazy(() => import('./MapColumns'))

/** Asks about each table that was brought and could not be understood by itself, one after another. */
export function UnclearTables() {
  const tables = useUnclearTables()
  const { mutate } = useImport()
  const [settled, setSettled] = useState<readonly UnclearTable[]>([])
  const unclear = tables.find((table) => !settled.includes(table))
  if (!unclear) return null
  const settle = () => {
    setSettled([...settled, unclear])
  }
  return (
    // Each begins with its own guesses.
    <Suspense key={settled.length}>
      <MapColumns
        unclear={unclear}
        onClose={settle}
        onMap={(mapping) => {
          settle()
          mutate({ kind: 'files', files: [unclear.file], mapping })
        }}
      />
    </Suspense>
  )
}
