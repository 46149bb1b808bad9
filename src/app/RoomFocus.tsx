import { useEffect, useRef, type RefObject } from 'react'
import { useAppStore } from '../store/use-app-store'

interface RoomFocusProps {
  /** What holds the room. */
  readonly content: RefObject<HTMLElement | null>
}

/**
 * Draws nothing. Takes the focus to the content once another room, or another voice, stands in it, and
 * what had the focus is gone with the old one: keys go on from there, not from the page's top. Of its
 * own articles the reader sees to itself.
 */
export function RoomFocus({ content }: RoomFocusProps) {
  const room = useAppStore((state) => state.room)
  const voiceId = useAppStore((state) => state.voiceId)
  const place = `${room} ${voiceId ?? ''}`
  const last = useRef(place)
  useEffect(() => {
    if (last.current === place) return
    last.current = place
    const isLost = document.activeElement === document.body
    if (isLost && room !== 'reader') content.current?.focus({ preventScroll: true })
  }, [content, place, room])
  return null
}
