import type { AppStore } from '../store/create-app-store'
import { parseRoute } from '../store/route'

/** Lets the store follow the URL's hash, from now until the returned function is called. */
export function syncRoute(store: AppStore): () => void {
  function follow(): void {
    store.getState().followRoute(parseRoute(window.location.hash))
  }
  follow()
  window.addEventListener('hashchange', follow)
  return () => {
    window.removeEventListener('hashchange', follow)
  }
}
