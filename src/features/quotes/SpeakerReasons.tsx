import { lazy, Suspense, useEffect, useEffectEvent, useLayoutEffect } from 'react'
import type { AskedReasons } from '../../store/reasons-slice'
import { selectOpenAnalysis, selectOpenArticle } from '../../store/selectors'
import { useAppStore, useAppStoreApi } from '../../store/use-app-store'

/** Not a part of the first page: it is loaded when somebody asks. */
const ReasonsPopover = lazy(() => import('./ReasonsPopover'))

interface SpeakerReasonsProps {
  /** The part of the page whose questions are answered. */
  readonly pane: AskedReasons['pane']
}

/** Why a statement is given to its speaker, beside the button that asked. Drawn once a pane. */
export function SpeakerReasons({ pane }: SpeakerReasonsProps) {
  const store = useAppStoreApi()
  const article = useAppStore(selectOpenArticle)
  const analysis = useAppStore(selectOpenAnalysis)
  const reasons = useAppStore((state) => (state.reasons?.pane === pane ? state.reasons : null))
  // A panel that goes takes its answer along.
  useEffect(
    () => () => {
      if (store.getState().reasons?.pane === pane) store.getState().closeReasons()
    },
    [store, pane],
  )
  function close(): void {
    const { askedBy } = reasons ?? {}
    store.getState().closeReasons()
    if (askedBy) document.getElementById(askedBy)?.focus()
  }
  const hearEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    // It goes no further: neither the selection nor a drawer is let go of as well.
    event.preventDefault()
    event.stopPropagation()
    close()
  })
  useLayoutEffect(() => {
    if (!reasons) return
    document.addEventListener('keydown', hearEscape, true)
    return () => {
      document.removeEventListener('keydown', hearEscape, true)
    }
  }, [reasons])
  const quote = analysis?.quotes.find(({ id }) => id === reasons?.quote)
  const anchor = reasons && document.getElementById(reasons.askedBy)
  return (
    <Suspense>
      {quote && article && analysis && anchor && (
        <ReasonsPopover
          article={article}
          analysis={analysis}
          quote={quote}
          pane={pane}
          anchor={anchor}
          onClose={close}
          onLeave={() => {
            store.getState().closeReasons()
          }}
        />
      )}
    </Suspense>
  )
}
