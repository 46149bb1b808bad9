import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import type { AppState } from './create-app-store'
import type { ReaderView, Route } from './route'

/** The article on screen; null where none is open or this browser does not hold it. */
export function selectOpenArticle(state: AppState): Article | null {
  return (state.openArticleId !== null && state.articles[state.openArticleId]) || null
}

/** What was found in the open article; null until it has been analysed. */
export function selectOpenAnalysis(state: AppState): Analysis | null {
  return (state.openArticleId !== null && state.analyses[state.openArticleId]) || null
}

/** The view of the open article that is drawn: until there are findings there is nothing to fold it into. */
export function selectShownView(state: AppState): ReaderView {
  return selectOpenAnalysis(state) ? state.view : 'article'
}

const idsOf = new WeakMap<AppState['entries'], readonly string[]>()

/** The ids of all articles: the same list until an entry changes, for there may be thousands. */
export function selectIds({ entries }: AppState): readonly string[] {
  const known = idsOf.get(entries)
  if (known) return known
  const ids = Object.keys(entries)
  idsOf.set(entries, ids)
  return ids
}

/** The route that leads back to the present state. Builds an object: for handlers, not for hooks. */
export function currentRoute(state: AppState): Route {
  return {
    room: state.room,
    articleId: state.openArticleId,
    selected: state.selected,
    speakers: state.speakers,
    tab: state.tab,
    view: state.view,
    original: state.original,
    find: state.find,
    query: state.query,
    voiceId: state.voiceId,
  }
}
