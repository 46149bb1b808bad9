import type { AppStore } from './create-app-store'
import { navigate } from './navigate'
import type { Route } from './route'
import { currentRoute } from './selectors'

/** As much of a click as tells whether the reader wants the link here or in a tab of its own. */
interface LinkClick {
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  preventDefault(): void
}

/**
 * Follows a link within the open article, keeping what the change does not name (the filter, the
 * tab): a link's own address stays the same whatever is filtered. Leaves clicks to the browser that
 * ask for another tab or window.
 *
 * @param step see `navigate`
 * @returns true where the link was followed here
 */
export function followLink(
  store: AppStore,
  click: LinkClick,
  change: Partial<Route>,
  step: 'push' | 'replace' = 'push',
): boolean {
  if (click.altKey || click.ctrlKey || click.metaKey || click.shiftKey) return false
  click.preventDefault()
  navigate({ ...currentRoute(store.getState()), ...change }, step)
  return true
}
