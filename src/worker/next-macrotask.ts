/**
 * Resolves in a task of its own, after messages that wait already have been heard. A timer would do
 * as well, but browsers stretch nested timers to 4 ms each, longer than most steps take.
 */
export function nextMacrotask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
