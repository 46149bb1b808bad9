import { Popover } from '@base-ui/react/popover'
import { X } from 'lucide-react'
import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react'
import type { AskedReasons } from '../../store/reasons-slice'
import { selectOpenAnalysis, selectOpenArticle } from '../../store/selectors'
import { useAppStore, useAppStoreApi } from '../../store/use-app-store'
import { IconButton } from '../../ui/IconButton'
import { keepStatementInSight } from './keep-in-sight'
import { ReasonList } from './ReasonList'
import styles from './SpeakerReasons.module.css'

interface SpeakerReasonsProps {
  /** The part of the page whose questions are answered. */
  readonly pane: AskedReasons['pane']
}

/** Why a statement is given to its speaker, beside the button that asked. Drawn once a pane. */
export function SpeakerReasons({ pane }: SpeakerReasonsProps) {
  const store = useAppStoreApi()
  const article = useAppStore(selectOpenArticle)
  const analysis = useAppStore(selectOpenAnalysis)
  const popup = useRef<HTMLDivElement>(null)
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
  if (!quote || !article || !analysis || !anchor) return null
  return (
    <Popover.Root
      open
      onOpenChange={(open, change) => {
        const { reason, event } = change
        if (open) return
        const isOnButton = event.target instanceof Node && anchor.contains(event.target)
        // A step leads the focus into the text, and the next step may be wanted after it; the button
        // closes by itself what it has opened.
        if (reason === 'focus-out' || isOnButton) change.cancel()
        else if (reason === 'close-press') close()
        else store.getState().closeReasons()
      }}
    >
      <Popover.Portal>
        <Popover.Positioner
          anchor={anchor}
          align="end"
          sideOffset={6}
          collisionPadding={12}
          className={styles.positioner}
        >
          <Popover.Popup ref={popup} className={styles.popup} finalFocus={false}>
            <Popover.Title className={styles.title}>Why this speaker?</Popover.Title>
            {pane === 'reader' && <StatementInSight answer={popup} quote={quote.id} />}
            <ReasonList text={article.text} analysis={analysis} quote={quote} />
            <div className={styles.close}>
              <Popover.Close render={<IconButton label="Close" icon={<X size={16} />} />} />
            </div>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

interface StatementInSightProps {
  readonly answer: RefObject<HTMLElement | null>
  readonly quote: string
}

/** Draws nothing: once the answer is in its place, the statement it is about is not below it. */
function StatementInSight({ answer, quote }: StatementInSightProps) {
  useEffect(() => {
    // It is placed a moment after it is drawn.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (answer.current) keepStatementInSight(answer.current, quote)
      })
    })
    return () => {
      cancelAnimationFrame(frame)
    }
  }, [answer, quote])
  return null
}
