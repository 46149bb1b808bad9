import type { AppStore } from '../../store/create-app-store'
import { navigate } from '../../store/navigate'
import { currentRoute } from '../../store/selectors'

/** Adds a speaker to the filter, or takes them out of it. */
export function chooseSpeaker(store: AppStore, key: string): void {
  const route = currentRoute(store.getState())
  const speakers = route.speakers.includes(key)
    ? route.speakers.filter((chosen) => chosen !== key)
    : [...route.speakers, key]
  navigate({ ...route, speakers })
}
