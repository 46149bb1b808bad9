import { useEffect, type RefObject } from 'react'
import { nextMentionFrom } from '../../derive/find-mention'
import { findStatement } from '../../derive/statement'
import type { Analysis } from '../../model/analysis'
import type { Article } from '../../model/article'
import type { Span } from '../../model/span'
import { navigate } from '../../store/navigate'
import { currentRoute } from '../../store/selectors'
import { useAppStore, useAppStoreApi } from '../../store/use-app-store'

/** The part of the window, from its top, in which a mention can be read without moving the page. */
const COMFORTABLE = { from: 0.16, to: 0.78 }

/** Obeys requests to go to a mention or a statement: scrolls there, takes the focus along, clears the request. */
export function useFocusInText(
  text: RefObject<HTMLElement | null>,
  article: Article,
  analysis: Analysis | null,
): void {
  const store = useAppStoreApi()
  const request = useAppStore(({ focusRequest }) =>
    focusRequest?.pane === 'text' ? focusRequest : null,
  )
  useEffect(() => {
    if (!request || !analysis || !text.current) return
    const { obeyFocusRequest, reachMention } = store.getState()
    obeyFocusRequest()
    const { target } = request
    if (target.kind === 'quote') {
      const quote = findStatement(article.text, analysis, target.id, target.words)
      // The link is of another engine, which numbered the statements otherwise or found others.
      if (quote?.id !== target.id)
        navigate(
          { ...currentRoute(store.getState()), selected: quote && { ...target, id: quote.id } },
          'replace',
        )
      else goTo(segmentAt(text.current, quote.content[0]))
      return
    }
    const entity = analysis.entities.find(({ id }) => id === target.id)
    if (!entity) return
    const wanted = target.mention ?? nextMentionFrom(entity, firstOffsetInView(text.current))
    const index = Math.min(wanted, entity.mentions.length - 1)
    reachMention(index)
    goTo(segmentAt(text.current, entity.mentions[index]))
  }, [request, analysis, article, store, text])
}

/** The segment that a finding begins with. */
function segmentAt(text: HTMLElement, finding: Span | undefined): Element | null {
  return text.querySelector(`[data-start="${String(finding?.start)}"]`)
}

function goTo(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return
  element.focus({ preventScroll: true })
  const { top, bottom } = element.getBoundingClientRect()
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
function firstOffsetInView(text: HTMLElement): number {
  if (window.scrollY === 0) return 0
  const top = window.innerHeight * COMFORTABLE.from
  const paragraphs = text.querySelectorAll<HTMLElement>('[data-paragraph]')
  for (const paragraph of paragraphs)
    if (paragraph.getBoundingClientRect().bottom > top) return Number(paragraph.dataset.paragraph)
  return 0
}
