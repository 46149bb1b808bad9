import type { LibraryQuery } from '../../model/library-query'
import { navigate } from '../../store/navigate'
import { HOME } from '../../store/route'
import { useAppStore, useAppStoreApi } from '../../store/use-app-store'

/** The question to the library, and the way to ask another: what is not named stays as it is. */
export function useQuestion() {
  const store = useAppStoreApi()
  const query = useAppStore((state) => state.query)
  function ask(change: Partial<LibraryQuery>, step: 'push' | 'replace' = 'push'): void {
    const next = { ...store.getState().query, ...change }
    navigate({ ...HOME, room: 'library', query: next }, step)
  }
  return { query, ask }
}
