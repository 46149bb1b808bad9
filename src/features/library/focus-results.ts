/** Id of the element that holds the results and the tools above them. */
export const RESULTS = 'results'

/** Takes the focus to the results: past a hundred filters, or from a button that goes with what it asked for. */
export function focusResults(): void {
  document.getElementById(RESULTS)?.focus({ preventScroll: true })
}
