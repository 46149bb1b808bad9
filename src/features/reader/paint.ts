/** The passing highlights, each with a style in `MarkedText.module.css`. */
export type PassingHighlight = 'hovered-entity' | 'pointed-words' | 'reached-words' | 'found-words'

/**
 * Marks ranges of the page until the returned function is called. By the CSS Custom Highlight API,
 * which redraws nothing; by an attribute of the elements around where the browser lacks it.
 */
export function paint(name: PassingHighlight, ranges: readonly Range[]): () => void {
  return 'highlights' in CSS ? paintHighlight(name, ranges) : paintAttribute(name, ranges)
}

function paintHighlight(name: PassingHighlight, ranges: readonly Range[]): () => void {
  CSS.highlights.set(name, new Highlight(...ranges))
  return () => {
    CSS.highlights.delete(name)
  }
}

function paintAttribute(name: PassingHighlight, ranges: readonly Range[]): () => void {
  const elements = ranges.flatMap(elementsIn)
  for (const element of elements) element.setAttribute('data-passing', name)
  return () => {
    for (const element of elements) element.removeAttribute('data-passing')
  }
}

/** The segments that a range reaches into; where it is in none, what is around it. */
function elementsIn(range: Range): readonly Element[] {
  const { commonAncestorContainer: around } = range
  const element = around instanceof Element ? around : around.parentElement
  if (!element) return []
  const segments = [...element.querySelectorAll('[data-start]')]
  const touched = segments.filter((segment) => range.intersectsNode(segment))
  return touched.length ? touched : [element]
}
