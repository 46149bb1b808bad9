import { useEffectEvent, useLayoutEffect } from 'react'

export type KeyMap = Readonly<Record<string, () => void>>

/**
 * Listens for single keys on the whole page, by what they write ("[" wherever it is on the
 * keyboard). Deaf while the reader types, holds a modifier, or has a dialog open, and to keys that
 * something nearer has already answered.
 */
export function useKeys(keys: KeyMap, isOn: boolean): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const act = keys[event.key]
    if (!act || event.defaultPrevented || isForSomethingElse(event)) return
    event.preventDefault()
    act()
  })
  // Not a moment later than what the keys are for can be seen.
  useLayoutEffect(() => {
    if (!isOn) return
    document.addEventListener('keydown', hear)
    return () => {
      document.removeEventListener('keydown', hear)
    }
  }, [isOn])
}

function isForSomethingElse({
  target,
  altKey,
  ctrlKey,
  metaKey,
  isComposing,
}: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey || isComposing) return true
  if (!(target instanceof HTMLElement)) return false
  return (
    target.matches('input, textarea, select, [contenteditable]') ||
    target.closest('[role="dialog"], dialog') !== null
  )
}
