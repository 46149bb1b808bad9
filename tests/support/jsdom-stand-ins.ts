/**
 * Gives jsdom the parts of a browser that it lacks and our components call: just enough that
 * nothing throws. What they do is seen in the journeys, in a real browser.
 */
export function installStandIns(): void {
  for (const [prototype, members] of STAND_INS) {
    for (const [name, value] of Object.entries(members)) {
      // Vitest lists members of `window` that jsdom leaves undefined, so that `in` would not do.
      if (Reflect.get(prototype, name) !== undefined) continue
      Object.defineProperty(prototype, name, { value, configurable: true, writable: true })
    }
  }
}

/** An observer that never has anything to tell. */
class IdleObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): readonly [] {
    return []
  }
}

/** A media query that does not match: light, wide, with motion. */
function matchMedia(media: string): Partial<MediaQueryList> {
  return {
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }
}

function show(this: HTMLDialogElement): void {
  this.open = true
}

function close(this: HTMLDialogElement): void {
  if (!this.open) return
  this.open = false
  this.dispatchEvent(new Event('close'))
}

function nothing(): void {}

const STAND_INS: readonly (readonly [object, Readonly<Record<string, unknown>>])[] = [
  [globalThis, { ResizeObserver: IdleObserver, IntersectionObserver: IdleObserver, matchMedia }],
  [HTMLDialogElement.prototype, { show, showModal: show, close }],
  [
    Element.prototype,
    {
      scrollIntoView: nothing,
      scrollTo: nothing,
      scrollBy: nothing,
      setPointerCapture: nothing,
      releasePointerCapture: nothing,
      hasPointerCapture: () => false,
      getAnimations: () => [],
    },
  ],
  [Range.prototype, { getClientRects: () => [], getBoundingClientRect: () => new DOMRect() }],
]
