import { useEffect, type RefObject } from 'react'
import { nextMentionFrom } from '../../derive/find-mention'
import { findStatement } from '../../derive/statement'
import type { Analysis } from '../../model/analysis'
import type { Article } from '../../model/article'
import type { Entity } from '../../model/entity'
import type { Quote } from '../../model/quote'
import type { Span } from '../../model/span'
import { navigate } from '../../store/navigate'
import type { Selected } from '../../store/route'
import type { TargetWords } from '../../store/selection-slice'
import { currentRoute } from '../../store/selectors'
import { useAppStore, useAppStoreApi } from '../../store/use-app-store'
import { rangesOf, stretchOf } from './find-words'
import { firstOffsetInView, goTo } from './go-to'
import { paint } from './paint'

/** How long words that were jumped to stay marked, in milliseconds. */
const FLASH_MS = 2500

/** Obeys requests to go to a mention, a statement or some words: scrolls there, takes the focus along, clears the request. */
export function useFocusInText(
  reader: RefObject<HTMLElement | null>,
  article: Article,
  analysis: Analysis | null,
): void {
  const store = useAppStoreApi()
  const request = useAppStore(({ focusRequest }) =>
    focusRequest?.pane === 'text' ? focusRequest : null,
  )
  useEffect(() => {
    const text = reader.current
    if (!request || !analysis || !text) return
    store.getState().obeyFocusRequest()
    const { target, isGentle = false } = request
    if (target.kind === 'words') {
      flash(text, target)
      goTo(stretchOf(text, target), isGentle, rangesOf(text, target)[0])
    } else if (target.kind === 'quote') {
      const quote = findStatement(article.text, analysis, target.id, target.words)
      // The link is of another engine, which numbered the statements otherwise or found others.
      if (quote?.id !== target.id)
        navigate(
          { ...currentRoute(store.getState()), selected: quote && { ...target, id: quote.id } },
          'replace',
        )
      else goTo(statementIn(text, quote), isGentle)
    } else {
      const entity = analysis.entities.find(({ id }) => id === target.id)
      if (!entity) return
      const index = mentionToReach(text, entity, target)
      store.getState().reachMention(index)
      goTo(segmentAt(text, entity.mentions[index]), isGentle)
    }
  }, [request, analysis, article, store, reader])
}

/** The mention that is asked for; else the next on screen from where the reader is. */
function mentionToReach(
  text: HTMLElement,
  entity: Entity,
  { mention }: Extract<Selected, { kind: 'entity' }>,
): number {
  const last = entity.mentions.length - 1
  if (mention !== null) return Math.min(mention, last)
  const next = nextMentionFrom(entity, firstOffsetInView(text))
  // A transcript holds only some of them.
  const held = entity.mentions.findIndex((span, i) => i >= next && segmentAt(text, span) !== null)
  return held === -1 ? next : held
}

/** Its row in the transcript, or the segment that it begins with. */
function statementIn(text: HTMLElement, { id, content }: Quote): Element | null {
  return text.querySelector(`[data-row="${CSS.escape(id)}"]`) ?? segmentAt(text, content[0])
}

/** The segment that a finding begins with. */
function segmentAt(text: HTMLElement, finding: Span | undefined): Element | null {
  return text.querySelector(`[data-start="${String(finding?.start)}"]`)
}

function flash(text: HTMLElement, words: TargetWords): void {
  window.setTimeout(paint('reached-words', rangesOf(text, words)), FLASH_MS)
}
