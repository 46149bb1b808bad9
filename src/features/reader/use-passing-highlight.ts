import { useEffect, type RefObject } from 'react'
import { useAppStore } from '../../store/use-app-store'

const NAME = 'hovered-entity'

/**
 * Marks all mentions of the entity that is pointed at, as long as it is. By the CSS Custom
 * Highlight API, which redraws nothing; by an attribute where the browser lacks it.
 */
export function usePassingHighlight(text: RefObject<HTMLElement | null>): void {
  const entityId = useAppStore((state) => state.hoveredEntityId)
  useEffect(() => {
    if (entityId === null || !text.current) return
    const mentions = text.current.querySelectorAll(`[data-entity="${CSS.escape(entityId)}"]`)
    return 'highlights' in CSS ? paintHighlight(mentions) : paintAttribute(mentions)
  }, [entityId, text])
}

function paintHighlight(elements: Iterable<Element>): () => void {
  const ranges = [...elements].map((element) => {
    const range = new Range()
    range.selectNodeContents(element)
    return range
  })
  CSS.highlights.set(NAME, new Highlight(...ranges))
  return () => {
    CSS.highlights.delete(NAME)
  }
}

function paintAttribute(elements: Iterable<Element>): () => void {
  for (const element of elements) element.toggleAttribute('data-passing', true)
  return () => {
    for (const element of elements) element.toggleAttribute('data-passing', false)
  }
}
