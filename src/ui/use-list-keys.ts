import { useKeys } from './use-keys'

/**
 * `j` and `k` move the focus to the next and previous of the items that a selector finds: from the
 * focused one, or to the first.
 */
export function useListKeys(selector: string, isOn: boolean): void {
  useKeys(
    {
      j: () => {
        moveFocus(selector, 1)
      },
      k: () => {
        moveFocus(selector, -1)
      },
    },
    isOn,
  )
}

function moveFocus(selector: string, step: 1 | -1): void {
  const items = [...document.querySelectorAll<HTMLElement>(selector)]
  const at = items.findIndex((item) => item === document.activeElement)
  const next = at === -1 ? items[0] : items[at + step]
  next?.focus()
}
