import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import type { ReaderView } from '../../store/route'
import { selectShownView } from '../../store/selectors'
import { useAppStore, useAppStoreApi } from '../../store/use-app-store'
import {
  bringStatementIntoView,
  placeInView,
  returnToPlace,
  settle,
  statementInView,
  type Place,
} from './place-in-view'

/** Where the reader was in one view when the other took its place. */
interface Left {
  readonly view: ReaderView
  readonly place: Place | null
  /** The first statement then in view. */
  readonly statement: string | null
  readonly hadFocus: boolean
  /** True where the browser has scrolled just now, as it does on Back: then it is not where the reader was. */
  readonly isMoved: boolean
}

/**
 * Keeps what is in view there when the other view of the article is opened: the first statement in
 * the window comes along, and a view that is returned to stands as it was left. What is selected
 * goes before that.
 */
export function useKeepPlace(reader: RefObject<HTMLElement | null>): void {
  const store = useAppStoreApi()
  const view = useAppStore(selectShownView)
  /** Where the view that goes was left, until the next is drawn. */
  const leaving = useRef<Left | null>(null)
  /** Where the view that is not shown was left, and the statement that this one showed first instead. */
  const other = useRef<{ left: Left; arrivedAt: string | null } | null>(null)
  const lastSeen = useRef(0)

  useEffect(() => {
    const see = (): void => {
      lastSeen.current = window.scrollY
    }
    window.addEventListener('scroll', see, { passive: true })
    return () => {
      window.removeEventListener('scroll', see)
    }
  }, [])

  // The store tells of the change before React draws it: the old view can still be measured.
  useEffect(
    () =>
      store.subscribe((now, then) => {
        const shown = selectShownView(then)
        if (selectShownView(now) === shown || !reader.current) return
        const isSame = now.openArticleId === then.openArticleId
        const isMoved = window.scrollY !== lastSeen.current
        leaving.current = isSame ? readPlace(reader.current, shown, isMoved) : null
      }),
    [store, reader],
  )

  useLayoutEffect(() => {
    const left = leaving.current
    const earlier = other.current
    leaving.current = null
    other.current = null
    const { selected, focusRequest } = store.getState()
    const element = reader.current
    if (!left || !element || selected || focusRequest?.pane === 'text') return
    const isReturn =
      earlier?.left.view === view && (left.isMoved || earlier.arrivedAt === left.statement)
    const opening = show(element, isReturn ? earlier.left : null, left.statement)
    if (left.hadFocus) opening?.focus({ preventScroll: true })
    const arrive = (): void => {
      if (selectShownView(store.getState()) !== view) return
      lastSeen.current = window.scrollY
      other.current = left.isMoved ? null : { left, arrivedAt: statementInView(element) }
    }
    settle(arrive)
  }, [view, store, reader])
}

function readPlace(reader: HTMLElement, view: ReaderView, isMoved: boolean): Left {
  const focused = document.activeElement
  return {
    view,
    place: placeInView(reader),
    statement: statementInView(reader),
    hadFocus: reader.contains(focused) && (focused?.matches('[data-start], [data-row]') ?? false),
    isMoved,
  }
}

/**
 * Scrolls to where the view was left earlier, else to a statement, else to the top.
 *
 * @returns the statement's opening, if there is one
 */
function show(
  reader: HTMLElement,
  earlier: Left | null,
  statement: string | null,
): HTMLElement | null {
  const id = earlier ? earlier.statement : statement
  const opening = id === null ? null : bringStatementIntoView(reader, id)
  if (earlier?.place) returnToPlace(reader, earlier.place)
  else if (!opening) window.scrollTo({ top: 0 })
  return opening
}
