import type { KeyboardEvent } from 'react'
import type { Mark } from '../../derive/marks'
import type { Segment } from '../../derive/segment-text'

const MENTION = '[role="link"]'

/** Where the first mention begins: all mentions are one tab stop, and this is it at first. */
export function firstMentionStart(segments: readonly Segment<Mark>[]): number | null {
  for (const { marks, start } of segments)
    if (marks.some((mark) => mark.kind === 'mention' && mark.start === start)) return start
  return null
}

/** Arrow keys go from one mention to the next, Home and End to the first and last. */
export function moveTabStop(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target
  if (!(from instanceof HTMLElement) || !from.matches(MENTION) || hasModifier(event)) return
  const mentions = [...event.currentTarget.querySelectorAll<HTMLElement>(MENTION)]
  const to = mentions[indexFor(event.key, mentions.indexOf(from), mentions.length)]
  if (!to) return
  event.preventDefault()
  to.focus()
}

function indexFor(key: string, at: number, count: number): number {
  if (key === 'ArrowRight') return at + 1
  if (key === 'ArrowLeft') return at - 1
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return -1
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey
}
