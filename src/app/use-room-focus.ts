import { useEffect, useRef, type RefObject } from 'react'
import { useAppStore } from '../store/use-app-store'

/**
 * The page's content, for the element that holds it: it takes the focus with another room, or another
 * voice, where what had the focus is gone with the old one. Keys go on from there, not from the page's top.
 */
export function useRoomFocus(): RefObject<HTMLElement | null> {
  const content = useRef<HTMLElement>(null)
  const place = useAppStore(({ room, voiceId }) => `${room} ${voiceId ?? ''}`)
  const last = useRef(place)
  useEffect(() => {
    if (last.current === place) return
    last.current = place
    if (document.activeElement === document.body) content.current?.focus({ preventScroll: true })
  }, [place])
  return content
}
