import type { SyntheticEvent } from 'react'
import { findStatement, openingWords } from '../../derive/statement'
import { stepMention } from '../../derive/find-mention'
import type { AppStore } from '../../store/create-app-store'
import { navigate } from '../../store/navigate'
import { currentRoute, selectOpenAnalysis, selectOpenArticle } from '../../store/selectors'

/**
 * A click or Enter in the text: a mention is selected where it stands, and a second time leads on to
 * the entity's next; words of a statement select the statement. The shortest finding takes it.
 */
export function chooseFromText(store: AppStore, event: SyntheticEvent<HTMLElement>): void {
  const { target } = event
  if (!(target instanceof Element) || isSelectingText()) return
  const mention = target.closest<HTMLElement>('[data-entity]')
  const { entity, mention: index } = mention?.dataset ?? {}
  if (entity && index) {
    chooseMention(store, entity, Number(index))
    return
  }
  const quote = target.closest<HTMLElement>('[data-quote]')?.dataset.quote
  if (quote && event.type === 'click') chooseQuote(store, quote)
}

function chooseMention(store: AppStore, id: string, index: number): void {
  const state = store.getState()
  const { selected, mention: reached } = state
  const isReached = selected?.kind === 'entity' && selected.id === id && reached === index
  const entity = selectOpenAnalysis(state)?.entities.find((known) => known.id === id)
  const mention = isReached && entity ? stepMention(entity, index, 1) : index
  const isSelected = selected?.kind === 'entity' && selected.id === id
  navigate(
    { ...currentRoute(state), selected: { kind: 'entity', id, mention } },
    isSelected ? 'replace' : 'push',
  )
}

function chooseQuote(store: AppStore, id: string): void {
  const state = store.getState()
  const article = selectOpenArticle(state)
  const analysis = selectOpenAnalysis(state)
  const quote = article && analysis && findStatement(article.text, analysis, id, null)
  if (!quote || (state.selected?.kind === 'quote' && state.selected.id === id)) return
  const words = openingWords(article.text, quote)
  navigate({ ...currentRoute(state), selected: { kind: 'quote', id, words } })
}

/** True at the end of a drag that selected words: then the reader wants these, not us. */
function isSelectingText(): boolean {
  const selection = window.getSelection()
  return selection !== null && !selection.isCollapsed && selection.toString().trim() !== ''
}
