import type { JoinedStrings } from './joined-strings'
import { unpackList, type PackedLists } from './varints'

/** The documents that have a word. */
export interface Postings {
  /** Ascending. */
  readonly docs: ArrayLike<number>
  /** For each document twice the number of times, and one more where the word stands in a title. */
  readonly codes: ArrayLike<number>
}

/** Which words stand where in some documents, numbered from 0. */
export interface WordIndex {
  /** Number of words of each document. */
  readonly lengths: ArrayLike<number>
  /** Null where no document has the word. */
  readonly find: (word: string) => Postings | null
  /** Where the word stands in each of its documents, one document after the other, as numbers of words. */
  readonly positions: (word: string) => ArrayLike<number>
  readonly startingWith: (prefix: string) => readonly string[]
}

/** An index in as little memory as is needed; nothing in it has to be read before it can answer. */
export interface PackedWords {
  readonly lengths: Uint32Array
  /** In the order of their code units. */
  readonly words: JoinedStrings
  /** For each word pairs of a document, as the distance from the one before, and its code. */
  readonly postings: PackedLists
  /** For each word its positions in each document, as distances from the one before. */
  readonly positions: PackedLists
}

/** How often a word stands in a document. */
export function timesOf(code: number): number {
  return code >>> 1
}

/** Opens an index at once, whatever its size. */
export function openWords(packed: PackedWords): WordIndex {
  const { words, lengths } = packed
  return {
    lengths,
    find(word) {
      const number = words.firstFrom(word)
      return words.at(number) === word ? readPostings(packed, number) : null
    },
    positions(word) {
      const number = words.firstFrom(word)
      return words.at(number) === word ? readPositions(packed, number) : []
    },
    startingWith(prefix) {
      const found: string[] = []
      for (let i = words.firstFrom(prefix); i < words.length; i++) {
        const word = words.at(i)
        if (!word.startsWith(prefix)) break
        found.push(word)
      }
      return found
    },
  }
}

function readPostings({ postings }: PackedWords, word: number): Postings {
  const pairs = unpackList(postings, word)
  const docs = new Uint32Array(pairs.length / 2)
  const codes = new Uint32Array(pairs.length / 2)
  let doc = 0
  for (let i = 0; i < docs.length; i++) {
    doc += pairs[2 * i] ?? 0
    docs[i] = doc
    codes[i] = pairs[2 * i + 1] ?? 0
  }
  return { docs, codes }
}

function readPositions(packed: PackedWords, word: number): ArrayLike<number> {
  const values = unpackList(packed.positions, word)
  const { codes } = readPostings(packed, word)
  let at = 0
  for (let i = 0; i < codes.length; i++) {
    const end = at + timesOf(codes[i] ?? 0)
    for (let before = 0; at < end; at++) values[at] = before += values[at] ?? 0
  }
  return values
}
