import type { Span } from '../../model/span'

/**
 * Elements whose text content is the article's from the given offset on: paragraphs of the article,
 * and in the transcript what is said and what stands around it.
 */
const STRETCHES = '[data-paragraph], [data-stretch]'

/** The element of the reader that holds the first of the words; null where they are not on screen. */
export function stretchOf(reader: HTMLElement, words: Span): HTMLElement | null {
  return stretchesOf(reader, words)[0] ?? null
}

/** The words as ranges of the page, one a stretch that holds some of them. */
export function rangesOf(reader: HTMLElement, words: Span): readonly Range[] {
  return stretchesOf(reader, words).map((stretch) => rangeIn(stretch, offsetOf(stretch), words))
}

/** The same for many words at once, looking through the page a single time. */
export function rangesOfAll(reader: HTMLElement, spans: readonly Span[]): readonly Range[] {
  const stretches = [...reader.querySelectorAll<HTMLElement>(STRETCHES)].map((element) => {
    const start = offsetOf(element)
    return { element, start, end: start + element.textContent.length }
  })
  return stretches.flatMap(({ element, start, end }) =>
    spans
      .filter((words) => start < words.end && words.start < end)
      .map((words) => rangeIn(element, start, words)),
  )
}

function rangeIn(stretch: HTMLElement, first: number, words: Span): Range {
  const range = new Range()
  setBoundary(stretch, words.start - first, (node, at) => {
    range.setStart(node, at)
  })
  setBoundary(stretch, words.end - first, (node, at) => {
    range.setEnd(node, at)
  })
  return range
}

function stretchesOf(reader: HTMLElement, words: Span): readonly HTMLElement[] {
  return [...reader.querySelectorAll<HTMLElement>(STRETCHES)].filter((stretch) => {
    const start = offsetOf(stretch)
    return start < words.end && words.start < start + stretch.textContent.length
  })
}

function offsetOf({ dataset }: HTMLElement): number {
  return Number(dataset.paragraph ?? dataset.stretch)
}

/** Finds the text node in which so many characters of the element have passed. */
function setBoundary(
  element: HTMLElement,
  offset: number,
  set: (node: Text, at: number) => void,
): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let left = Math.max(0, offset)
  let last: Text | null = null
  while (walker.nextNode()) {
    const node = walker.currentNode as Text // by SHOW_TEXT
    last = node
    if (left <= node.length) break
    left -= node.length
  }
  if (last) set(last, Math.min(left, last.length))
}
