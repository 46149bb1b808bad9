import { certaintyOf, hedgeOf } from '../../derive/certainty'
import type { Entity } from '../../model/entity'
import { followLink } from '../../store/follow-link'
import { useAppStoreApi, useHref, useListLink } from '../../store/use-app-store'
import styles from './NeverQuoted.module.css'

interface NeverQuotedProps {
  readonly persons: readonly Entity[]
}

/** Persons whom the article talks about and does not let speak. */
export function NeverQuoted({ persons }: NeverQuotedProps) {
  if (persons.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="never-quoted">
      <h3 id="never-quoted" className={styles.title}>
        Mentioned, never quoted
      </h3>
      <ul className={styles.persons}>
        {persons.map((person) => (
          <li key={person.id}>
            <PersonLink person={person} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function PersonLink({ person }: { readonly person: Entity }) {
  const store = useAppStoreApi()
  const selected = { kind: 'entity', id: person.id, mention: null } as const
  const href = useHref({ selected })
  const { link } = useListLink(selected, 'quotes')
  const certainty = certaintyOf(person.confidence)
  const hedge = hedgeOf(certainty)
  return (
    <a
      ref={link}
      className={styles.person}
      data-kind="person"
      data-certainty={certainty}
      href={href}
      onClick={(click) => {
        if (followLink(store, click, { selected })) store.getState().leavePanel()
      }}
    >
      {person.name}
      {hedge && ' '}
      {hedge && <span className={styles.hedge}>{hedge}</span>}
    </a>
  )
}
