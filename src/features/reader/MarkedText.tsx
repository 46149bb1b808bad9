import { lazy, Suspense, useRef, type ReactNode } from 'react'
import type { Analysis } from '../../model/analysis'
import type { Article } from '../../model/article'
import { useAppStore, useAppStoreApi } from '../../store/use-app-store'
import { chooseFromText } from './choose-from-text'
import styles from './MarkedText.module.css'
import { moveTabStop } from './mention-tab-stop'
import { useEntityCard } from './use-entity-card'
import { useFocusInText } from './use-focus-in-text'
import { useFoundWords, usePassingHighlight } from './use-passing-highlight'

/** Not a part of the first page: it is loaded when somebody points at a name. */
const EntityCard = lazy(() => import('./EntityCard'))

interface MarkedTextProps {
  readonly article: Article
  readonly analysis: Analysis | null
  /** A mention has taken the focus. */
  readonly onReach: (mention: HTMLElement) => void
  readonly children: ReactNode
}

/** Text of the article with its findings, as one view or the other draws it: what is chosen, dimmed, switched off or pointed at in it. */
export function MarkedText({ article, analysis, onReach, children }: MarkedTextProps) {
  const element = useRef<HTMLDivElement>(null)
  const store = useAppStoreApi()
  const hiddenKinds = useAppStore((state) => state.hiddenKinds)
  const isFiltered = useAppStore((state) => state.speakers.length > 0)
  const card = useEntityCard()
  useFocusInText(element, article, analysis)
  usePassingHighlight(element)
  useFoundWords(element, article, analysis)

  return (
    <>
      {/* Its mentions are the controls; keys and clicks that reach this element come from them. */}
      <div
        ref={element}
        className={styles.text}
        data-hidden={hiddenKinds.join(' ') || undefined}
        data-filtered={isFiltered || undefined}
        onClick={(event) => {
          chooseFromText(store, event)
          if (event.detail > 0) card.openByTap(event)
        }}
        onKeyDown={(event) => {
          if (card.enterByKey(event)) return
          if (event.key === 'Enter') chooseFromText(store, event)
          moveTabStop(event)
        }}
        onFocus={(event) => {
          if (event.target.getAttribute('role') === 'link') onReach(event.target)
          card.openByFocus(event)
        }}
        onBlur={card.leave}
        onPointerOver={card.openByPointer}
        onPointerDown={card.openByLongPress}
        onPointerOut={card.leaveByPointer}
      >
        {children}
      </div>
      <Suspense>
        {analysis && card.shown && (
          <EntityCard
            analysis={analysis}
            shown={card.shown}
            takesFocus={card.takesFocus}
            onStay={card.stay}
            onLeave={card.leave}
            onClose={card.close}
          />
        )}
      </Suspense>
    </>
  )
}
