import {
  observeElementRect,
  useVirtualizer,
  useWindowVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import styles from './VirtualList.module.css'

interface VirtualListProps {
  /** Its name for assistive technology. */
  readonly label: string
  readonly count: number
  /** Pixels that a row is likely to take, until it has been measured. */
  readonly estimate: number
  /** What a row is known by, wherever it stands; its place, where that is left out. */
  readonly keyOf?: (index: number) => string
  /** Hears which rows are drawn, from the first to the last. */
  readonly onShow?: (first: number, last: number) => void
  /** Draws what stands in a row; rows out of sight are not drawn. */
  readonly children: (index: number) => ReactNode
}

/** Rows that are drawn beyond what is in view, so that quick scrolling meets no gap. */
const OVERSCAN = 12

interface PageListProps extends VirtualListProps {
  /** The row to begin at, and where in the window it stands, in pixels; null for wherever the page is. */
  readonly start: { readonly index: number; readonly top: number } | null
}

/** A list of any length that scrolls with the page. */
export function PageList({ start, ...props }: PageListProps) {
  const [above, setAbove] = useState(0)
  const virtualizer = useWindowVirtualizer({
    ...optionsOf(props),
    scrollMargin: above,
    ...(start && { scrollPaddingStart: start.top }),
  })
  useLayoutEffect(() => {
    if (start) virtualizer.scrollToIndex(start.index, { align: 'start' })
  }, [start, virtualizer])
  const follow = useCallback(
    (list: HTMLElement | null) => {
      if (!list) return
      // What stands above the list grows and shrinks, and the height of the page with it.
      const measure = () => {
        setAbove(Math.round(list.getBoundingClientRect().top + window.scrollY))
      }
      const observer = new ResizeObserver(measure)
      observer.observe(document.body)
      measure()
      return () => {
        observer.disconnect()
      }
    },
    [setAbove],
  )
  return (
    <div ref={follow}>
      <Rows {...props} virtualizer={virtualizer} above={above} />
    </div>
  )
}

interface ScrollingListProps extends VirtualListProps {
  /** What scrolls together with the list, a little of it before the list. */
  readonly frame: (list: ReactNode) => ReactNode
}

/** A list of any length that scrolls by itself, as high as what is around it lets it be. */
export function ScrollingList({ frame, ...props }: ScrollingListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    ...optionsOf(props),
    getScrollElement: () => scroller.current,
    // A drawer has no height before it is laid out: at most it will be as high as the window.
    observeElementRect: (instance, tell) =>
      observeElementRect(instance, ({ width, height }) => {
        tell({ width, height: height || window.innerHeight })
      }),
  })
  return (
    <div ref={scroller} className={styles.scroller}>
      {frame(<Rows {...props} virtualizer={virtualizer} above={0} />)}
    </div>
  )
}

function optionsOf({ count, estimate, keyOf }: VirtualListProps) {
  return {
    count,
    ...(keyOf && { getItemKey: keyOf }),
    estimateSize: () => estimate,
    overscan: OVERSCAN,
    measureElement: (row: Element) => row.getBoundingClientRect().height || estimate,
  }
}

interface RowsProps extends VirtualListProps {
  readonly virtualizer: Virtualizer<Window, Element> | Virtualizer<HTMLDivElement, Element>
  /** Pixels between the beginning of what scrolls and that of the list. */
  readonly above: number
}

function Rows({ label, count, virtualizer, above, onShow, children }: RowsProps) {
  const rows = virtualizer.getVirtualItems()
  const first = rows[0]?.index ?? 0
  const last = rows.at(-1)?.index ?? 0
  useEffect(() => {
    onShow?.(first, last)
  }, [onShow, first, last])
  return (
    <ul
      className={styles.list}
      aria-label={label}
      style={{ '--height': `${String(virtualizer.getTotalSize())}px` }}
    >
      {rows.map(({ key, index, start }) => (
        <li
          key={String(key)}
          ref={virtualizer.measureElement}
          className={styles.row}
          data-index={index}
          aria-setsize={count}
          aria-posinset={index + 1}
          style={{ '--start': `${String(start - above)}px` }}
        >
          {children(index)}
        </li>
      ))}
    </ul>
  )
}
