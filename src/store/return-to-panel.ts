import type { AppStore } from './create-app-store'
import { navigate } from './navigate'
import { currentRoute } from './selectors'

/** Leads from the text back to the place in the panel that the reader came from; nowhere where it was another way. */
export function returnToPanel(store: AppStore): void {
  const state = store.getState()
  const { selected, cameFrom } = state
  if (!selected || !cameFrom) return
  navigate({ ...currentRoute(state), tab: cameFrom }, 'replace')
  state.requestFocus({ pane: 'panel', target: selected })
}
