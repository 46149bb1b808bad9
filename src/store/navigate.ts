import { formatRoute, type Route } from './route'

/**
 * Leads the reader to a route: changes the URL's hash, which the store has followed on return.
 *
 * @param step `push` makes a step that Back undoes, `replace` stays within the present one
 */
export function navigate(route: Route, step: 'push' | 'replace' = 'push'): void {
  const hash = formatRoute(route)
  if (step === 'replace') window.location.replace(hash)
  else window.location.hash = hash
  // The browser tells of the change only when it comes to it: a key pressed before that would act
  // on the state as it was, and undo what led here.
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}
