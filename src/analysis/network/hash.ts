/** The bits of a feature's key: among 2²⁴ keys some hundred thousand features seldom fall together. */
export const KEY_BITS = 24
const KEY_MASK = (1 << KEY_BITS) - 1

/** A 32-bit hash of the text from `start` to `end` (FNV-1a over UTF-16 code units). */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** One 32-bit hash of two numbers, in which their order counts. */
export function mixHashes(a: number, b: number): number {
  const mixed = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

/** The key of a feature: the hash of its value under the number of its template, as 24 bits. */
export function featureKey(template: number, value: number): number {
  const mixed = Math.imul(mixHashes(template + 1, value), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) & KEY_MASK
}

/** Stands for a word that is not there. */
export const OUTSIDE = 0x5bd1e995

/** The key of a feature of two words' values, in their order; undefined stands for a word that is not there. */
export function pairKey(template: number, a: number | undefined, b: number | undefined): number {
  return featureKey(template, mixHashes(a ?? OUTSIDE, b ?? OUTSIDE))
}
