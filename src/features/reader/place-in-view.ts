/** A paragraph or a row of the transcript, and how far below the window's top it stands, in pixels. */
export interface Place {
  readonly selector: string
  readonly top: number
}

/** How much of a block may show without being read, in pixels: less than a line, more than its last gap. */
const PEEP = 10

const BLOCKS = '[data-paragraph], li:has([data-row])'

/**
 * Where the reader is in the article or its transcript: the first paragraph or row that is at least
 * partly in view. Null at the top of the page, and past the end of the text.
 */
export function placeInView(reader: HTMLElement): Place | null {
  const block = blocksInView(reader)[0]
  if (!block) return null
  const { paragraph } = block.dataset
  const row = block.querySelector<HTMLElement>('[data-row]')?.dataset.row ?? ''
  const selector =
    paragraph === undefined
      ? `li:has([data-row="${CSS.escape(row)}"])`
      : `[data-paragraph="${paragraph}"]`
  return { selector, top: block.getBoundingClientRect().top }
}

/** Id of the first statement at or after the top of the window, else of the last; null at the top of the page. */
export function statementInView(reader: HTMLElement): string | null {
  if (window.scrollY === 0) return null
  const top = topOfView()
  for (const block of blocksInView(reader)) {
    const row = block.querySelector<HTMLElement>('[data-row]')
    if (row) return row.dataset.row ?? null
    for (const segment of block.querySelectorAll<HTMLElement>('[data-quote]'))
      if (segment.getBoundingClientRect().bottom > top) return segment.dataset.quote ?? null
  }
  return [...reader.querySelectorAll<HTMLElement>('[data-quote]')].at(-1)?.dataset.quote ?? null
}

/** Puts a paragraph or row where it stood when its view was left. */
export function returnToPlace(reader: HTMLElement, { selector, top }: Place): void {
  settle(() => {
    const block = reader.querySelector(selector)
    if (block) window.scrollBy(0, block.getBoundingClientRect().top - top)
  })
}

/**
 * Brings a statement to the top of the window, with its paragraph from the beginning where there is
 * room for that.
 *
 * @returns what of it can take the focus, if it is there
 */
export function bringStatementIntoView(reader: HTMLElement, quote: string): HTMLElement | null {
  const id = CSS.escape(quote)
  const row = reader.querySelector<HTMLElement>(`[data-row="${id}"]`)
  const opening = row ?? reader.querySelector<HTMLElement>(`[data-quote="${id}"]`)
  if (!opening) return null
  const block = opening.closest(BLOCKS) ?? opening
  settle(() => {
    const above = opening.getBoundingClientRect().top - block.getBoundingClientRect().top
    const hasRoom = above < window.innerHeight / 2
    ;(hasRoom ? block : opening).scrollIntoView({ block: 'start' })
  })
  return opening
}

function blocksInView(reader: HTMLElement): readonly HTMLElement[] {
  if (window.scrollY === 0) return []
  const top = topOfView()
  return [...reader.querySelectorAll<HTMLElement>(BLOCKS)].filter(
    (block) => block.getBoundingClientRect().bottom > top,
  )
}

/** Where the text comes out from under the page's header, in pixels; what only peeps out is not in view. */
function topOfView(): number {
  return (document.querySelector('header')?.getBoundingClientRect().bottom ?? 0) + PEEP
}

/**
 * What is far away has only a guessed height until a frame has been drawn with it in view: only
 * after that is the place the right one.
 */
export function settle(go: () => void): void {
  go()
  requestAnimationFrame(() => {
    go()
    requestAnimationFrame(go)
  })
}
