import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent as ReactKeyboardEvent,
  type PointerEvent,
  type SyntheticEvent,
} from 'react'
import { useAppStoreApi } from '../../store/use-app-store'

/** How long one points at a mention before its card opens, and how long the card stays after, in milliseconds. */
const OPEN_AFTER = 320
const CLOSE_AFTER = 260

/** How long a finger rests on a mention before its card opens, in milliseconds: as long as for the system's own. */
const LONG_PRESS = 500

/** The card of the mention that is pointed at, focused or tapped. */
export interface ShownCard {
  readonly entityId: string
  /** The mention it belongs to. */
  readonly anchor: HTMLElement
}

/** Which entity's card is open, and the handlers that open and close it. */
export function useEntityCard() {
  const store = useAppStoreApi()
  const [shown, setShown] = useState<ShownCard | null>(null)
  const [takesFocus, setTakesFocus] = useState(false)
  /** True while the focus goes back to the mention, which must not open the card again. */
  const isReturning = useRef(false)
  const timer = useRef<number | undefined>(undefined)
  useEffect(() => () => window.clearTimeout(timer.current), [])

  function later(delay: number, act: () => void): void {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(act, delay)
  }

  function show(anchor: HTMLElement | null): void {
    const entityId = anchor?.dataset.entity
    if (!anchor || !entityId) return
    window.clearTimeout(timer.current)
    setTakesFocus(false)
    setShown({ entityId, anchor })
  }

  function close(): void {
    window.clearTimeout(timer.current)
    store.getState().hoverEntity(null)
    isReturning.current = takesFocus
    if (takesFocus) shown?.anchor.focus({ preventScroll: true })
    isReturning.current = false
    setTakesFocus(false)
    setShown(null)
  }

  const hearEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    // Answered here, before it reaches the selection: the innermost goes first.
    event.preventDefault()
    close()
  })
  // An Escape for the card must not find the card there and nobody to hear it.
  useLayoutEffect(() => {
    if (!shown) return
    document.addEventListener('keydown', hearEscape, true)
    return () => {
      document.removeEventListener('keydown', hearEscape, true)
    }
  }, [shown])

  function leave(): void {
    store.getState().hoverEntity(null)
    if (!takesFocus) later(CLOSE_AFTER, close)
  }

  return {
    shown,
    takesFocus,
    close,
    /** Keeps the card open while it is pointed at itself. */
    stay: () => {
      window.clearTimeout(timer.current)
    },
    leave,
    /** A finger that is lifted leaves the card open: the next press elsewhere closes it. */
    leaveByPointer: ({ pointerType }: PointerEvent) => {
      if (pointerType === 'touch') window.clearTimeout(timer.current)
      else leave()
    },
    /** A finger that rests on a mention opens its card and selects nothing. */
    openByLongPress: (event: PointerEvent) => {
      const mention = mentionAt(event)
      if (!mention || event.pointerType !== 'touch') return
      later(LONG_PRESS, () => {
        show(mention)
      })
    },
    openByPointer: (event: PointerEvent) => {
      const mention = mentionAt(event)
      if (!mention || event.pointerType === 'touch') return
      store.getState().hoverEntity(mention.dataset.entity ?? null)
      later(OPEN_AFTER, () => {
        show(mention)
      })
    },
    openByFocus: (event: FocusEvent) => {
      const mention = mentionAt(event)
      if (mention?.matches(':focus-visible') && !isReturning.current)
        later(OPEN_AFTER, () => {
          show(mention)
        })
    },
    /** A tap selects and opens the card; a click with a mouse has it open already. */
    openByTap: (event: SyntheticEvent<HTMLElement, Event>) => {
      const touched =
        event.nativeEvent instanceof window.PointerEvent &&
        event.nativeEvent.pointerType === 'touch'
      if (touched) show(mentionAt(event))
    },
    /** Down goes into the card of the focused mention. True where the key was taken. */
    enterByKey: (event: ReactKeyboardEvent): boolean => {
      const mention = mentionAt(event)
      if (event.key !== 'ArrowDown' || !mention) return false
      event.preventDefault()
      show(mention)
      setTakesFocus(true)
      return true
    },
  }
}

function mentionAt({ target }: SyntheticEvent): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-entity]') : null
}
