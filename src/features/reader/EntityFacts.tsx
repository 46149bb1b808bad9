import { Popover } from '@base-ui/react/popover'
import { ChevronLeft, ChevronRight, MessageSquareQuote } from 'lucide-react'
import { certaintyOf, nameKind } from '../../derive/certainty'
import { stepMention } from '../../derive/find-mention'
import type { Analysis } from '../../model/analysis'
import type { Entity } from '../../model/entity'
import { spansOverlap, type Span } from '../../model/span'
import { speakerKeys } from '../../model/speaker-key'
import { useVoicesOf } from '../../queries/ask-library'
import { navigate } from '../../store/navigate'
import { formatRoute, HOME } from '../../store/route'
import { currentRoute } from '../../store/selectors'
import { useAppStore, useAppStoreApi } from '../../store/use-app-store'
import { formatCount } from '../../ui/format-count'
import { IconButton } from '../../ui/IconButton'
import { plural } from '../../ui/plural'
import styles from './EntityCard.module.css'
import { MentionDoubt } from './MentionDoubt'

interface EntityFactsProps {
  readonly analysis: Analysis
  readonly entity: Entity
  /** The mention that the card belongs to. */
  readonly anchor: HTMLElement
}

/** What a card says of its entity, and the ways from it. */
export function EntityFacts({ analysis, entity, anchor }: EntityFactsProps) {
  const across = useVoicesOf(useAppStore(({ openArticleId }) => openArticleId))[entity.id]
  const statements = analysis.quotes.filter((quote) => speakerKeys(quote).includes(entity.id))
  const mention = entity.mentions[Number(anchor.dataset.mention)]
  const others = mention ? overlapping(analysis, entity, mention) : []
  return (
    <>
      <p className={styles.kind}>{nameKind(entity.kind, certaintyOf(entity.confidence))}</p>
      <Popover.Title className={styles.name}>{entity.name}</Popover.Title>
      {mention && <MentionDoubt mention={mention} />}
      {entity.descriptions.length > 0 && (
        <p className={styles.description}>{entity.descriptions.slice(0, 3).join(' · ')}</p>
      )}
      {entity.aliases.length > 0 && (
        <p className={styles.aliases}>Also: {entity.aliases.slice(0, 4).join(', ')}</p>
      )}
      <p className={styles.facts}>
        {plural(entity.mentions.length, 'mention')} here
        {across &&
          across.articles > 1 &&
          ` · ${formatCount(across.mentions)} in ${plural(across.articles, 'article')}`}
      </p>
      {statements.length > 0 && (
        <p className={styles.speaks}>
          <MessageSquareQuote size={14} aria-hidden="true" />
          Speaks: {plural(statements.length, 'statement')}
        </p>
      )}
      {across && (
        <p>
          <a
            className={styles.follow}
            href={formatRoute({ ...HOME, room: 'voice', voiceId: across.voice })}
          >
            Follow through the library
          </a>
        </p>
      )}
      <Walk entity={entity} />
      {others.map((other) => (
        <Other key={other.id} entity={other} />
      ))}
    </>
  )
}

/** To the entity's previous and next mention. */
function Walk({ entity }: { readonly entity: Entity }) {
  const store = useAppStoreApi()
  function walk(step: 1 | -1): void {
    const state = store.getState()
    const isSelected = state.selected?.kind === 'entity' && state.selected.id === entity.id
    const mention = stepMention(entity, isSelected ? state.mention : null, step)
    const selected = { kind: 'entity', id: entity.id, mention } as const
    navigate({ ...currentRoute(state), selected }, isSelected ? 'replace' : 'push')
  }
  return (
    <p className={styles.walk}>
      <IconButton
        label="Previous mention"
        icon={<ChevronLeft size={18} />}
        onClick={() => {
          walk(-1)
        }}
      />
      <IconButton
        label="Next mention"
        icon={<ChevronRight size={18} />}
        onClick={() => {
          walk(1)
        }}
      />
    </p>
  )
}

/** Another finding at the same place, which the shortest took the click from. */
function Other({ entity }: { readonly entity: Entity }) {
  const store = useAppStoreApi()
  return (
    <button
      type="button"
      className={styles.other}
      data-kind={entity.kind}
      onClick={() => {
        const selected = { kind: 'entity', id: entity.id, mention: null } as const
        navigate({ ...currentRoute(store.getState()), selected })
      }}
    >
      Part of: {entity.name}
    </button>
  )
}

function overlapping(analysis: Analysis, entity: Entity, mention: Span): readonly Entity[] {
  return analysis.entities.filter(
    (other) => other !== entity && other.mentions.some((span) => spansOverlap(span, mention)),
  )
}
