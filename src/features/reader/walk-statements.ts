import { openingWords } from '../../derive/statement'
import { stepStatement } from '../../derive/step-statement'
import type { AppStore } from '../../store/create-app-store'
import { navigate } from '../../store/navigate'
import { currentRoute, selectOpenAnalysis, selectOpenArticle } from '../../store/selectors'
import { statementInView } from './place-in-view'

/**
 * Selects the next or previous statement, of the chosen speakers alone while there are any: from the
 * selected one, else from where the reader is.
 */
export function walkStatements(store: AppStore, step: 1 | -1): void {
  const state = store.getState()
  const article = selectOpenArticle(state)
  const quotes = selectOpenAnalysis(state)?.quotes
  if (!article || !quotes) return
  const { selected, speakers } = state
  const at = quotes.findIndex(({ id }) => selected?.kind === 'quote' && id === selected.id)
  const inView = at === -1 ? indexInView(quotes) : at
  // The statement in view is itself the next one; the previous is before it.
  const from = at === -1 && step === 1 ? inView - 1 : inView
  const quote = stepStatement(quotes, from, step, speakers)
  if (!quote) return
  const words = openingWords(article.text, quote)
  navigate(
    { ...currentRoute(state), selected: { kind: 'quote', id: quote.id, words } },
    selected?.kind === 'quote' ? 'replace' : 'push',
  )
}

function indexInView(quotes: readonly { readonly id: string }[]): number {
  const reader = document.querySelector<HTMLElement>('article')
  const id = reader && statementInView(reader)
  return Math.max(
    0,
    quotes.findIndex((quote) => quote.id === id),
  )
}
