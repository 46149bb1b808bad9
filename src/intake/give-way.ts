/** How long intake keeps the page to itself, in milliseconds: less than one frame. */
const SLICE = 12

/** Resolves at once, or, where the last pause is a slice ago, in a task of its own. */
export type GiveWay = () => Promise<void>

/** A pause to be taken after every piece of work, so that the page answers in between. */
export function createGiveWay(now: () => number = () => performance.now()): GiveWay {
  let since = now()
  return async () => {
    if (now() - since < SLICE) return
    await nextTask()
    since = now()
  }
}

/** A timer would do as well, but browsers stretch nested timers to 4 ms each. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
