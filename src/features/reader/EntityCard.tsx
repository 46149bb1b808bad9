import { Popover } from '@base-ui/react/popover'
import { useEffect, useRef, type RefObject } from 'react'
import type { Analysis } from '../../model/analysis'
import styles from './EntityCard.module.css'
import { EntityFacts } from './EntityFacts'
import type { ShownCard } from './use-entity-card'

interface EntityCardProps {
  readonly analysis: Analysis
  readonly shown: ShownCard
  /** True where the reader went into the card by key. */
  readonly takesFocus: boolean
  readonly onStay: () => void
  readonly onLeave: () => void
  readonly onClose: () => void
}

/** Who or what a mention means: full name, how the article introduces it, how often it comes up. */
export default function EntityCard({ analysis, shown, takesFocus, ...handlers }: EntityCardProps) {
  const { onStay, onLeave, onClose } = handlers
  const popup = useRef<HTMLDivElement>(null)
  const entity = analysis.entities.find(({ id }) => id === shown.entityId)
  if (!entity) return null
  return (
    <Popover.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Popover.Portal>
        <Popover.Positioner
          anchor={shown.anchor}
          sideOffset={8}
          collisionPadding={12}
          className={styles.positioner}
        >
          <Popover.Popup
            className={styles.card}
            ref={popup}
            initialFocus={false}
            finalFocus={false}
            data-kind={entity.kind}
            onPointerEnter={onStay}
            onPointerLeave={onLeave}
          >
            <EntityFacts analysis={analysis} entity={entity} anchor={shown.anchor} />
            {takesFocus && <FocusFirst key={shown.entityId} within={popup} />}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

/** Takes the focus to the first button. Drawn inside the card, for that comes a moment after its frame. */
function FocusFirst({ within }: { readonly within: RefObject<HTMLElement | null> }) {
  useEffect(() => {
    within.current?.querySelector('button')?.focus()
  }, [within])
  return null
}
