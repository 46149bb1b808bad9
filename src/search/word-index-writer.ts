import { joinStrings } from './joined-strings'
import { packLists, type PackedLists } from './varints'
import { addCodes, timesOf, type Located, type PackedWords, type WordIndex } from './word-index'
import { eachWord } from './words'

/** An index that grows: it answers like any other, in more memory. */
export interface WordIndexWriter extends WordIndex {
  /** Takes in one more document: fields that no phrase reaches across, a title first where it has one. */
  readonly add: (fields: readonly string[], options?: { readonly isTitled: boolean }) => void
  readonly pack: () => PackedWords
}

/** `Located` for one word, growing. */
interface Entry {
  readonly docs: number[]
  readonly codes: number[]
  readonly positions: number[]
}

/** An index of no documents. */
export function createWordIndexWriter(): WordIndexWriter {
  const entries = new Map<string, Entry>()
  const lengths: number[] = []

  function note(word: string, position: number, inTitle: boolean): void {
    let entry = entries.get(word)
    if (!entry) entries.set(word, (entry = { docs: [], codes: [], positions: [] }))
    const doc = lengths.length
    const last = entry.docs.length - 1
    if (entry.docs[last] === doc) entry.codes[last] = (entry.codes[last] ?? 0) + 2
    else {
      entry.docs.push(doc)
      entry.codes.push(inTitle ? 3 : 2)
    }
    entry.positions.push(position)
  }

  function locate(word: string): Located | null {
    const entry = entries.get(word)
    if (!entry) return null
    return {
      docs: Uint32Array.from(entry.docs),
      codes: Uint32Array.from(entry.codes),
      positions: Uint32Array.from(entry.positions),
    }
  }

  return {
    lengths,
    find: locate,
    locate,
    startingWith: (prefix) => [...entries.keys()].filter((word) => word.startsWith(prefix)),
    gather(prefix) {
      const sum = new Uint32Array(lengths.length)
      for (const [word, { docs, codes }] of entries)
        if (word.startsWith(prefix))
          for (const [i, doc] of docs.entries()) sum[doc] = addCodes(sum[doc] ?? 0, codes[i] ?? 0)
      return sum
    },
    add(fields, { isTitled } = { isTitled: false }) {
      let position = 0
      for (const [i, field] of fields.entries()) {
        eachWord(field, (word) => {
          note(word, position++, isTitled && i === 0)
        })
        // The gap that no phrase reaches across.
        position++
      }
      lengths.push(position - fields.length)
    },
    pack: () => packEntries(entries, lengths),
  }
}

function packEntries(entries: ReadonlyMap<string, Entry>, lengths: readonly number[]): PackedWords {
  const words = [...entries.keys()].sort()
  const sorted = words.flatMap((word) => entries.get(word) ?? [])
  return {
    lengths: Uint32Array.from(lengths),
    words: joinStrings(words),
    postings: packEach(sorted, ({ docs }) => 2 * docs.length, writePostings),
    positions: packEach(sorted, ({ positions }) => positions.length, writePositions),
  }
}

function packEach(
  entries: readonly Entry[],
  sizeOf: (entry: Entry) => number,
  write: (entry: Entry, values: Uint32Array, start: number) => void,
): PackedLists {
  let size = 0
  const ends = Uint32Array.from(entries, (entry) => (size += sizeOf(entry)))
  const values = new Uint32Array(size)
  for (const [i, entry] of entries.entries()) write(entry, values, ends[i - 1] ?? 0)
  return packLists(values, ends)
}

function writePostings({ docs, codes }: Entry, values: Uint32Array, start: number): void {
  let before = 0
  for (let i = 0; i < docs.length; i++) {
    const doc = docs[i] ?? 0
    values[start + 2 * i] = doc - before
    values[start + 2 * i + 1] = codes[i] ?? 0
    before = doc
  }
}

function writePositions({ codes, positions }: Entry, values: Uint32Array, start: number): void {
  let at = 0
  for (const code of codes) {
    let before = 0
    for (const end = at + timesOf(code); at < end; at++) {
      const position = positions[at] ?? 0
      values[start + at] = position - before
      before = position
    }
  }
}
