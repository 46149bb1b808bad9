import { useMemo, useState } from 'react'
import {
  ENTITY_KINDS,
  entitiesByKind,
  searchEntities,
  type EntityRow,
} from '../../derive/entities-by-kind'
import type { EntityKind } from '../../model/entity'
import { selectOpenAnalysis } from '../../store/selectors'
import { useAppStore } from '../../store/use-app-store'
import { formatCount } from '../../ui/format-count'
import { useListKeys } from '../../ui/use-list-keys'
import styles from './EntitiesPanel.module.css'
import { EntityLink } from './EntityLink'
import { NameSearch } from './NameSearch'

const TITLES: Readonly<Record<EntityKind, string>> = {
  person: 'People',
  organisation: 'Organisations',
  place: 'Places',
}

/** Everyone and everything the open article names, to be searched and jumped to. */
export function EntitiesPanel() {
  const analysis = useAppStore(selectOpenAnalysis)
  // A panel that has been left stays on the page for a moment.
  const hasKeys = useAppStore((state) => state.singleKeys && state.tab === 'names')
  const [query, setQuery] = useState('')
  const rows = useMemo(() => analysis && entitiesByKind(analysis), [analysis])
  useListKeys('[data-entity-row]', hasKeys)
  if (!rows) return <p className={styles.empty}>Nothing to show before the article is read.</p>
  const found = ENTITY_KINDS.map((kind) => ({ kind, rows: searchEntities(rows[kind], query) }))
  const count = found.reduce((sum, group) => sum + group.rows.length, 0)
  return (
    <div className={styles.panel}>
      <NameSearch query={query} onChange={setQuery} />
      <p className="visually-hidden" role="status">
        {query && `${formatCount(count)} found`}
      </p>
      {count === 0 && (
        <p className={styles.empty}>
          {query ? `No name here matches “${query}”.` : 'No names were found in this article.'}
        </p>
      )}
      {found.map((group) => (
        <EntityGroup key={group.kind} {...group} />
      ))}
    </div>
  )
}

interface EntityGroupProps {
  readonly kind: EntityKind
  readonly rows: readonly EntityRow[]
}

function EntityGroup({ kind, rows }: EntityGroupProps) {
  if (rows.length === 0) return null
  return (
    <section className={styles.group} aria-labelledby={`group-${kind}`} data-kind={kind}>
      <h3 id={`group-${kind}`} className={styles.title}>
        {TITLES[kind]} <span className={styles.count}>{rows.length}</span>
      </h3>
      <ul>
        {rows.map((row) => (
          <li key={row.entity.id}>
            <EntityLink row={row} />
          </li>
        ))}
      </ul>
    </section>
  )
}
