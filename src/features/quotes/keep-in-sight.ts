/** Room left between a statement and what opens below it, in pixels. */
const GAP = 12

/**
 * Scrolls the text so that an answer does not lie over the statement it is about: the statement
 * comes to stand above it, as much of that from its beginning as there is room for. Does nothing
 * where the two do not meet.
 *
 * @param answer the floating element, in its place
 */
export function keepStatementInSight(answer: HTMLElement, quote: string): void {
  const pieces = document.querySelectorAll(`article [data-quote="${CSS.escape(quote)}"]`)
  const [first, last] = [pieces[0], pieces[pieces.length - 1]]
  // A row of the transcript holds its question itself.
  if (!first || !last || first.closest('li')) return
  const [opening, ending] = [first.getBoundingClientRect(), last.getBoundingClientRect()]
  const { top, bottom } = answer.getBoundingClientRect()
  if (ending.bottom <= top || opening.top >= bottom) return
  const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0
  const wanted = ending.bottom - top + GAP
  const most = opening.top - header - GAP
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  window.scrollBy({ top: Math.min(wanted, most), behavior: calm ? 'auto' : 'smooth' })
}
