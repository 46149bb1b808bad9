import { Popover } from '@base-ui/react/popover'
import { X } from 'lucide-react'
import { useEffect, useRef, type RefObject } from 'react'
import type { Analysis } from '../../model/analysis'
import type { Article } from '../../model/article'
import type { Quote } from '../../model/quote'
import type { AskedReasons } from '../../store/reasons-slice'
import { IconButton } from '../../ui/IconButton'
import { keepStatementInSight } from './keep-in-sight'
import { ReasonList } from './ReasonList'
import styles from './SpeakerReasons.module.css'

interface ReasonsPopoverProps {
  readonly article: Article
  readonly analysis: Analysis
  readonly quote: Quote
  readonly pane: AskedReasons['pane']
  /** The button that asked. */
  readonly anchor: HTMLElement
  /** Closed by the reader's own wish: the focus goes back to the button. */
  readonly onClose: () => void
  /** Closed because the reader turned to something else. */
  readonly onLeave: () => void
}

/** The reasons themselves. */
export default function ReasonsPopover({
  article,
  analysis,
  quote,
  pane,
  anchor,
  onClose,
  onLeave,
}: ReasonsPopoverProps) {
  const popup = useRef<HTMLDivElement>(null)
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
        else if (reason === 'close-press') onClose()
        else onLeave()
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
