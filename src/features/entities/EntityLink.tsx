import { MessageSquareQuote, MessagesSquare } from 'lucide-react'
import type { MouseEvent } from 'react'
import { certaintyOf, hedgeOf } from '../../derive/certainty'
import type { EntityRow } from '../../derive/entities-by-kind'
import { stepMention } from '../../derive/find-mention'
import { followLink } from '../../store/follow-link'
import { useAppStoreApi, useHref, useListLink } from '../../store/use-app-store'
import { formatCount } from '../../ui/format-count'
import styles from './EntityLink.module.css'

interface EntityLinkProps {
  readonly row: EntityRow
}

/** One entity in the list; leads to its first mention or the next after where the reader is, then on to the next. */
export function EntityLink({ row: { entity, speaks, spokenAbout } }: EntityLinkProps) {
  const store = useAppStoreApi()
  const { link, isSelected } = useListLink({ kind: 'entity', id: entity.id }, 'names')
  const selected = { kind: 'entity', id: entity.id, mention: null } as const
  const href = useHref({ selected, tab: 'names' })
  const certainty = certaintyOf(entity.confidence)
  const hedge = hedgeOf(certainty)
  function choose(click: MouseEvent): void {
    const { mention: reached, leavePanel } = store.getState()
    const mention = isSelected ? stepMention(entity, reached, 1) : null
    const step = isSelected ? 'replace' : 'push'
    if (followLink(store, click, { selected: { ...selected, mention } }, step)) leavePanel()
  }
  return (
    <a
      ref={link}
      className={styles.entity}
      href={href}
      aria-current={isSelected || undefined}
      data-kind={entity.kind}
      data-entity-row={entity.id}
      data-certainty={certainty}
      onClick={choose}
    >
      <span className={styles.name}>{entity.name}</span>
      {hedge && <span className={styles.hedge}>{hedge}</span>}
      {speaks && (
        <MessageSquareQuote size={15} className={styles.mark} aria-label="speaks">
          <title>Speaks</title>
        </MessageSquareQuote>
      )}
      {spokenAbout && (
        <MessagesSquare size={15} className={styles.mark} aria-label="spoken about">
          <title>Spoken about</title>
        </MessagesSquare>
      )}
      <span className={styles.count}>
        {formatCount(entity.mentions.length)}
        <span className="visually-hidden">
          {entity.mentions.length === 1 ? ' mention' : ' mentions'}
        </span>
      </span>
    </a>
  )
}
