import fc from 'fast-check'
import { seededRandom } from '../../src/training/random'

/** Whether every word hangs on the root, which is the number behind the last word, and on it hangs exactly one. */
export function isTree(heads: ArrayLike<number>): boolean {
  const { length } = heads
  const list = Array.from(heads)
  if (length > 0 && list.filter((head) => head === length).length !== 1) return false
  return list.every((_, start) => {
    let at = start
    for (let steps = 0; steps <= length; steps++) {
      if (at === length) return true
      at = list[at] ?? -1
    }
    return false
  })
}

/** A random tree in which no two arcs cross, as heads; the root is the number behind the last word. */
export const projectiveTree = fc
  .record({ length: fc.integer({ min: 1, max: 7 }), seed: fc.nat() })
  .map(({ length, seed }) => {
    const random = seededRandom(seed)
    const heads = new Int32Array(length)
    const hang = (from: number, end: number, head: number) => {
      if (from >= end) return
      const word = from + Math.floor(random() * (end - from))
      heads[word] = head
      // What stands on one side of a word hangs on it in one or several pieces.
      for (const [left, right] of [
        [from, word],
        [word + 1, end],
      ] as const) {
        const cut = left + Math.floor(random() * (right - left + 1))
        hang(left, cut, word)
        hang(cut, right, word)
      }
    }
    hang(0, length, length)
    return heads
  })
