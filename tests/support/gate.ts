/** Something a test makes others wait for. */
export interface Gate {
  readonly opened: Promise<void>
  open(): void
}

/** A gate that is still shut. */
export function createGate(): Gate {
  let open = (): void => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return {
    opened,
    open: () => {
      open()
    },
  }
}
