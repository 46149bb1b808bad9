import type { WordTraits } from './word-traits'
import { mixHashes } from './hash'

/** Rows of the table that parts of words share. */
export const SUBWORD_ROWS = 8192

/** The rows of that table which stand for a word: itself, its endings, its beginning, its shape and how it is written. */
export function subwordRows(
  traits: Pick<WordTraits, 'lower' | 'prefixes' | 'suffixes' | 'shape' | 'capital'>,
): Int32Array {
  const { lower, prefixes, suffixes, shape, capital } = traits
  const hashes = [
    mixHashes(1, lower),
    mixHashes(2, prefixes[1]!),
    mixHashes(3, prefixes[2]!),
    mixHashes(4, suffixes[1]!),
    mixHashes(5, suffixes[2]!),
    mixHashes(6, suffixes[3]!),
    mixHashes(7, shape),
    mixHashes(8, capital),
  ]
  return Int32Array.from(hashes, (hash) => (hash >>> 4) % SUBWORD_ROWS)
}
