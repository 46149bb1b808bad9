import { useState } from 'react'
import { useImport, useUnclearTables, type UnclearTable } from '../../queries/import-articles'
import { MapColumns } from './MapColumns'

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
    <MapColumns
      // Each begins with its own guesses.
      key={settled.length}
      unclear={unclear}
      onClose={settle}
      onMap={(mapping) => {
        settle()
        mutate({ kind: 'files', files: [unclear.file], mapping })
      }}
    />
  )
}
