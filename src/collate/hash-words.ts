/** FNV-1a's 32-bit offset and prime. */
const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/**
 * A 32-bit hash for each word of a text, in order. Capitals, punctuation and apostrophes play no part; letters beyond ASCII
 * are compared as they are written, for speed.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hashWords(text: string): number[] {
  const hashes: number[] = []
  let hash = OFFSET
  let inWord = false
  for (let i = 0; i <= text.length; i++) {
    let unit = i < text.length ? text.charCodeAt(i) : SPACE
    if (unit >= 65 && unit <= 90) unit |= 32
    if (isWordUnit(unit)) {
      hash = Math.imul(hash ^ unit, PRIME)
      inWord = true
    } else if (inWord && !isApostrophe(unit)) {
      hashes.push(mix(hash))
      hash = OFFSET
      inWord = false
    }
  }
  return hashes
}

const SPACE = 32

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019
}

function isWordUnit(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)
  // Latin-1 signs, and the block of dashes, quotation marks and spaces.
  return unit > 0xbf && (unit < 0x2000 || unit > 0x206f) && unit !== 0xfeff
}

/** Hashes of every `size` neighbouring words; of all of them where there are fewer. */
export function hashShingles(words: readonly number[], size: number): number[] {
  const shingles: number[] = []
  const last = Math.max(words.length - size, 0)
  for (let at = 0; at <= last && at < words.length; at++) {
    let hash = OFFSET
    const end = Math.min(at + size, words.length)
    for (let i = at; i < end; i++) hash = Math.imul(hash ^ (words[i] ?? 0), PRIME) ^ (hash >>> 15)
    shingles.push(mix(hash))
  }
  return shingles
}

/** Spreads a hash over all 32 bits, so that the smallest of several is as good as one drawn by lot. */
function mix(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
