import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { selectResultsPlace, type ResultsPlace } from '../../store/rooms-slice'
import { useAppStore, useAppStoreApi } from '../../store/use-app-store'

/**
 * Keeps the place in the results: who comes back to a question finds its results as they were left,
 * another question begins at their top.
 *
 * @param results what stands around the list and the tools above it
 * @returns the place to begin at; null for the top
 */
export function useResultsPlace(results: RefObject<HTMLElement | null>): ResultsPlace | null {
  const store = useAppStoreApi()
  const query = useAppStore((state) => state.query)
  const [place] = useState(() => selectResultsPlace(store.getState()))
  const shown = useRef(query)
  const lastSeen = useRef(0)

  useLayoutEffect(() => {
    if (!place) window.scrollTo({ top: 0 })
  }, [place])

  useEffect(() => {
    if (shown.current === query) return
    shown.current = query
    // To measure costs time, and at its top the page is where it shall be.
    if (lastSeen.current === 0) return
    const { top = 0 } = results.current?.getBoundingClientRect() ?? {}
    if (top < 0) results.current?.scrollIntoView({ block: 'start' })
  }, [query, results])

  useEffect(() => {
    const see = (): void => {
      lastSeen.current = window.scrollY
    }
    see()
    window.addEventListener('scroll', see, { passive: true })
    return () => {
      window.removeEventListener('scroll', see)
    }
  }, [])

  // The store tells of the change before React draws it: the list can still be measured.
  useEffect(
    () =>
      store.subscribe((now, then) => {
        if (then.room !== 'library' || now.room === 'library' || !results.current) return
        // On Back the browser scrolls first, to where the reader is going.
        const left = placeIn(results.current, window.scrollY - lastSeen.current)
        if (left) now.leaveResults(left)
      }),
    [store, results],
  )
  return place
}

/** @param moved pixels that the page has scrolled since the reader saw it */
function placeIn(results: HTMLElement, moved: number): ResultsPlace | null {
  const rows = [...results.querySelectorAll<HTMLElement>('[data-index]')]
  const topOf = (row: HTMLElement) => row.getBoundingClientRect().top + moved
  const first = rows.find((row) => topOf(row) >= 0)
  if (!first) return null
  const focused = rows.find((row) => row.contains(document.activeElement))
  return {
    index: Number(first.dataset.index),
    top: topOf(first),
    focused: focused ? Number(focused.dataset.index) : null,
  }
}
