import { useEffect, type RefObject } from 'react'
import { findWanted } from '../../derive/wanted-words'
import type { Analysis } from '../../model/analysis'
import type { Article } from '../../model/article'
import { useAppStore } from '../../store/use-app-store'
import { rangesOf, rangesOfAll } from './find-words'
import { paint } from './paint'

/** Marks the words for which the library was searched, as long as the address names them. */
export function useFoundWords(
  reader: RefObject<HTMLElement | null>,
  { text }: Article,
  analysis: Analysis | null,
): void {
  const find = useAppStore((state) => state.find)
  useEffect(() => {
    if (find === null || !reader.current) return
    return paint('found-words', rangesOfAll(reader.current, findWanted(text, find)))
    // With its findings the text is drawn anew, in other pieces.
  }, [find, text, analysis, reader])
}

/**
 * Marks what is pointed at elsewhere, as long as it is: all mentions of an entity, or the words
 * that a step on the way to a speaker went by.
 */
export function usePassingHighlight(reader: RefObject<HTMLElement | null>): void {
  const entityId = useAppStore((state) => state.hoveredEntityId)
  const words = useAppStore((state) => state.pointedWords)
  useEffect(() => {
    if (entityId === null || !reader.current) return
    const mentions = reader.current.querySelectorAll(`[data-entity="${CSS.escape(entityId)}"]`)
    return paint('hovered-entity', [...mentions].map(rangeOf))
  }, [entityId, reader])
  useEffect(() => {
    if (words === null || !reader.current) return
    return paint('pointed-words', rangesOf(reader.current, words))
  }, [words, reader])
}

function rangeOf(element: Element): Range {
  const range = new Range()
  range.selectNodeContents(element)
  return range
}
