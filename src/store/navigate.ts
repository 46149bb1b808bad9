import { formatRoute, type Route } from './route'

/**
 * Leads the reader to a route: changes the URL's hash, which the store follows.
 *
 * @param step `push` makes a step that Back undoes, `replace` stays within the present one
 */
export function navigate(route: Route, step: 'push' | 'replace' = 'push'): void {
  const hash = formatRoute(route)
  if (step === 'replace') window.location.replace(hash)
  else window.location.hash = hash
}
