import { ChevronLeft, ChevronRight, CornerUpLeft, Newspaper, X } from 'lucide-react'
import { stepMention } from '../../derive/find-mention'
import type { Entity } from '../../model/entity'
import { navigate } from '../../store/navigate'
import { returnToPanel } from '../../store/return-to-panel'
import { currentRoute, selectOpenAnalysis, selectOpenArticle } from '../../store/selectors'
import { switchView } from '../../store/switch-view'
import { useAppStore, useAppStoreApi } from '../../store/use-app-store'
import { formatCount } from '../../ui/format-count'
import { IconButton } from '../../ui/IconButton'
import { FilterBar } from './FilterBar'
import { SelectedStatement } from './SelectedStatement'
import styles from './SelectionBar.module.css'

/** What is selected, else what is filtered by: where in it the reader stands, and the ways on, back and out. */
export function SelectionBar() {
  const store = useAppStoreApi()
  const selected = useAppStore((state) => state.selected)
  const cameFrom = useAppStore((state) => state.cameFrom)
  const isTranscript = useAppStore(({ view }) => view === 'transcript')
  const article = useAppStore(selectOpenArticle)
  const analysis = useAppStore(selectOpenAnalysis)
  if (!article || !analysis) return null
  // The selection is the innermost: let go of it first, as Escape does.
  if (!selected) return <FilterBar text={article.text} analysis={analysis} />
  const entity = analysis.entities.find(
    ({ id }) => selected.kind === 'entity' && id === selected.id,
  )
  const quote = analysis.quotes.find(({ id }) => selected.kind === 'quote' && id === selected.id)
  if (!entity && !quote) return null
  return (
    <div className={styles.bar} role="group" aria-label="Selection">
      {entity && <EntityPlace entity={entity} />}
      {quote && <SelectedStatement article={article} analysis={analysis} quote={quote} />}
      {isTranscript && (
        <IconButton
          label="Show in the article"
          icon={<Newspaper size={17} />}
          onClick={() => {
            switchView(store, 'article')
          }}
        />
      )}
      {cameFrom && (
        <IconButton
          label="Back to the list"
          icon={<CornerUpLeft size={17} />}
          onClick={() => {
            returnToPanel(store)
          }}
        />
      )}
      <IconButton
        label="Let go"
        icon={<X size={17} />}
        onClick={() => {
          navigate({ ...currentRoute(store.getState()), selected: null })
        }}
      />
    </div>
  )
}

function EntityPlace({ entity }: { readonly entity: Entity }) {
  const store = useAppStoreApi()
  const mention = useAppStore((state) => state.mention)
  function walk(step: 1 | -1): void {
    const state = store.getState()
    const next = stepMention(entity, state.mention, step)
    const selected = { kind: 'entity', id: entity.id, mention: next } as const
    navigate({ ...currentRoute(state), selected }, 'replace')
  }
  return (
    <>
      <span className={styles.name} data-kind={entity.kind}>
        {entity.name}
      </span>
      <span className={styles.count} role="status">
        {mention === null
          ? formatCount(entity.mentions.length)
          : `${formatCount(mention + 1)} of ${formatCount(entity.mentions.length)}`}
      </span>
      <IconButton
        label="Previous mention ( [ )"
        icon={<ChevronLeft size={18} />}
        onClick={() => {
          walk(-1)
        }}
      />
      <IconButton
        label="Next mention ( ] )"
        icon={<ChevronRight size={18} />}
        onClick={() => {
          walk(1)
        }}
      />
    </>
  )
}
