import { useState } from 'react'
import type { UnclearTable } from '../../queries/import-articles'
import {
  MAPPED_FIELDS,
  recallMapping,
  rememberMapping,
  type ColumnMapping,
} from '../../queries/map-columns'
import { Button } from '../../ui/Button'
import { Modal } from '../../ui/Modal'
import styles from './MapColumns.module.css'

type Field = (typeof MAPPED_FIELDS)[number]

const NAMES: Readonly<Record<Field, string>> = {
  text: 'Text of the article',
  title: 'Title',
  byline: 'Byline',
  publisher: 'Publisher',
  publishedAt: 'Date',
  url: 'Address',
}

interface MapColumnsProps {
  readonly unclear: UnclearTable
  readonly onMap: (mapping: ColumnMapping) => void
  readonly onClose: () => void
}

/** Asks what the columns of a table hold. */
export default function MapColumns({ unclear: { file, table }, onMap, onClose }: MapColumnsProps) {
  const [mapping, setMapping] = useState<Partial<ColumnMapping>>(() => recallMapping(table))
  const { text } = mapping
  function samplesOf(field: Field): string {
    const column = table.columns.find(({ name }) => name === mapping[field])
    return column?.samples.join(' · ') ?? ''
  }
  return (
    <Modal title={`What do the columns of ${file.name} hold?`} open onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (text === undefined) return
          const said = { ...mapping, text }
          rememberMapping(table, said)
          onMap(said)
        }}
      >
        {MAPPED_FIELDS.map((field) => (
          <label key={field} className={styles.field}>
            <span className={styles.name}>{NAMES[field]}</span>
            <select
              value={mapping[field] ?? ''}
              required={field === 'text'}
              aria-describedby={`samples-${field}`}
              onChange={({ target: { value } }) => {
                // The form speaks of no column by an empty name; a mapping leaves it out.
                const said = Object.entries({ ...mapping, [field]: value })
                setMapping(Object.fromEntries(said.filter(([, column]) => column !== '')))
              }}
            >
              <option value="">{field === 'text' ? 'Choose a column' : 'None'}</option>
              {table.columns.map(({ name, samples }) => (
                <option key={name} value={name}>
                  {samples[0] === undefined ? name : `${name}: ${shorten(samples[0])}`}
                </option>
              ))}
            </select>
            <span className={styles.samples} id={`samples-${field}`}>
              {samplesOf(field)}
            </span>
          </label>
        ))}
        <div className={styles.actions}>
          <Button onClick={onClose}>Leave it out</Button>
          <Button look="primary" type="submit" disabled={text === undefined}>
            Read it
          </Button>
        </div>
      </form>
    </Modal>
  )
}

/** Characters of a cell that tell what its column holds. */
const TELLING = 36

function shorten(cell: string): string {
  return cell.length > TELLING ? `${cell.slice(0, TELLING).trimEnd()}…` : cell
}
