import type { JoinedStrings } from './joined-strings'
import { unpackList, type PackedLists } from './varints'

/** The documents that have a word. */
export interface Postings {
  /** Ascending. */
  readonly docs: Uint32Array
  /** For each document twice the number of times, and one more where the word stands in a title. */
  readonly codes: Uint32Array
}

/** The same, and where in each of them the word stands. */
export interface Located extends Postings {
  /** Numbers of words, ascending in each document, one document after the other. */
  readonly positions: Uint32Array
}

/** Which words stand where in some documents, numbered from 0. */
export interface WordIndex {
  /** Number of words of each document. */
  readonly lengths: ArrayLike<number>
  /** Null where no document has the word. */
  readonly find: (word: string) => Postings | null
  /** The same with positions, for phrases. */
  readonly locate: (word: string) => Located | null
  readonly startingWith: (prefix: string) => readonly string[]
  /** For each document the code of all words together that begin so; 0 where it has none. */
  readonly gather: (prefix: string) => Uint32Array
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

/** The code of two words together: times are added up, and one title is enough. */
export function addCodes(a: number, b: number): number {
  return (a & ~1) + (b & ~1) + ((a | b) & 1)
}

/** Behind all words that begin like what stands before it. */
const BEHIND = '\uffff'

/** Opens an index at once, whatever its size. */
export function openWords(packed: PackedWords): WordIndex {
  const { words, lengths } = packed
  return {
    lengths,
    find(word) {
      const number = words.firstFrom(word)
      return words.at(number) === word ? readPostings(packed, number) : null
    },
    locate(word) {
      const number = words.firstFrom(word)
      if (words.at(number) !== word) return null
      const postings = readPostings(packed, number)
      return { ...postings, positions: readPositions(packed, number, postings) }
    },
    startingWith(prefix) {
      const first = words.firstFrom(prefix)
      const count = words.firstFrom(prefix + BEHIND) - first
      return Array.from({ length: count }, (_, i) => words.at(first + i))
    },
    gather(prefix) {
      const codes = new Uint32Array(lengths.length)
      const end = words.firstFrom(prefix + BEHIND)
      for (let word = words.firstFrom(prefix); word < end; word++) addPostings(packed, word, codes)
      return codes
    },
  }
}

function addPostings({ postings }: PackedWords, word: number, codes: Uint32Array): void {
  const pairs = unpackList(postings, word)
  let doc = 0
  for (let i = 0; i < pairs.length; i += 2) {
    doc += pairs[i] ?? 0
    codes[doc] = addCodes(codes[doc] ?? 0, pairs[i + 1] ?? 0)
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

function readPositions(
  packed: PackedWords,
  word: number,
  { codes }: Pick<Postings, 'codes'>,
): Uint32Array {
  const values = unpackList(packed.positions, word)
  let at = 0
  for (let i = 0; i < codes.length; i++) {
    const end = at + timesOf(codes[i] ?? 0)
    for (let before = 0; at < end; at++) values[at] = before += values[at] ?? 0
  }
  return values
}
