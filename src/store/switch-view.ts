import type { AppStore } from './create-app-store'
import { navigate } from './navigate'
import type { ReaderView } from './route'
import { currentRoute } from './selectors'

/** Opens one of the views of the article, a step that Back undoes; what is selected and filtered stays so. */
export function switchView(store: AppStore, view: ReaderView): void {
  const state = store.getState()
  if (state.view !== view) navigate({ ...currentRoute(state), view })
}
