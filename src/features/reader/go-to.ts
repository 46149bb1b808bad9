/** The part of the window, from its top, in which a mention can be read without moving the page. */
const COMFORTABLE = { from: 0.16, to: 0.78 }

/**
 * Brings an element to where it can be read, and the focus to it.
 *
 * @param isGentle the focus is taken only where nothing else has it
 * @param words the part of the element that is meant, where that is not all of it
 */
export function goTo(element: Element | null, isGentle: boolean, words?: Range): void {
  if (!(element instanceof HTMLElement)) return
  // A paragraph takes the focus only when it is led to, not from every click.
  if (words) element.tabIndex = -1
  if (!isGentle || document.activeElement === document.body) element.focus({ preventScroll: true })
  const { top, bottom } = (words ?? element).getBoundingClientRect()
  const height = window.innerHeight
  if (top >= height * COMFORTABLE.from && bottom <= height * COMFORTABLE.to) return
  const isNear = top > -height && bottom < 2 * height
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  if (isNear && !calm) element.scrollIntoView({ block: 'center', behavior: 'smooth' })
  else jumpTo(element)
}

/** Paragraphs far away have only a guessed height until they come into view, so the jump is made twice. */
function jumpTo(element: HTMLElement): void {
  element.scrollIntoView({ block: 'center' })
  requestAnimationFrame(() => {
    element.scrollIntoView({ block: 'center' })
  })
}

/** Offset of the first paragraph that is at least partly in view; 0 at the top of the article. */
export function firstOffsetInView(text: HTMLElement): number {
  if (window.scrollY === 0) return 0
  const top = window.innerHeight * COMFORTABLE.from
  const paragraphs = text.querySelectorAll<HTMLElement>('[data-paragraph]')
  for (const paragraph of paragraphs)
    if (paragraph.getBoundingClientRect().bottom > top) return Number(paragraph.dataset.paragraph)
  return 0
}
