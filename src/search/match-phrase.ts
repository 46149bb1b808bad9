import { timesOf, type Located, type Postings, type WordIndex } from './word-index'

/** More words than any document has. */
const LONGEST = 2 ** 26

/** The documents that have the words one after the other; in a title where the first word stands in one. */
export function matchPhrase(
  index: WordIndex,
  words: readonly string[],
  isPrefix: boolean,
): Postings | null {
  let begins: Located | null = null
  for (const [i, word] of words.entries()) {
    const isBeginning = isPrefix && i === words.length - 1
    const here = isBeginning ? locateAny(index, index.startingWith(word)) : index.locate(word)
    if (!here) return null
    begins = begins ? keepFollowed(begins, here, i) : here
  }
  return begins
}

/** Where any of the words stands. */
function locateAny(index: WordIndex, words: readonly string[]): Located | null {
  if (words.length < 2) return index.locate(words[0] ?? '')
  const places: number[] = []
  for (const word of words) {
    const located = index.locate(word)
    if (!located) continue
    const { docs, codes, positions } = located
    let at = 0
    for (let i = 0; i < docs.length; i++)
      for (const end = at + timesOf(codes[i] ?? 0); at < end; at++)
        places.push((docs[i] ?? 0) * LONGEST + (positions[at] ?? 0))
  }
  const docs: number[] = []
  const codes: number[] = []
  const positions = Float64Array.from(places).sort()
  for (const [i, place] of positions.entries()) {
    const doc = Math.floor(place / LONGEST)
    if (docs.at(-1) !== doc) {
      docs.push(doc)
      codes.push(0)
    }
    codes[codes.length - 1] = (codes.at(-1) ?? 0) + 2
    positions[i] = place - doc * LONGEST
  }
  return {
    docs: Uint32Array.from(docs),
    codes: Uint32Array.from(codes),
    positions: Uint32Array.from(positions),
  }
}

/**
 * Those of the beginnings that have one of the others `distance` words behind them. They stand where
 * the beginnings stood, which are of no use any more: common words have hundreds of thousands of them.
 */
function keepFollowed(begins: Located, others: Located, distance: number): Located {
  const { docs, codes, positions } = begins
  const [othersAt, otherDocs] = [others.positions, others.docs]
  let found = 0
  let kept = 0
  let at = 0
  let other = 0
  let otherAt = 0
  for (let i = 0; i < docs.length; i++) {
    const doc = docs[i] ?? 0
    const code = codes[i] ?? 0
    const end = at + timesOf(code)
    while ((otherDocs[other] ?? doc) < doc) otherAt += timesOf(others.codes[other++] ?? 0)
    if (otherDocs[other] === doc) {
      const otherEnd = otherAt + timesOf(others.codes[other++] ?? 0)
      const before = kept
      for (; at < end; at++) {
        const wanted = (positions[at] ?? 0) + distance
        while (otherAt < otherEnd && (othersAt[otherAt] ?? 0) < wanted) otherAt++
        if (otherAt < otherEnd && othersAt[otherAt] === wanted)
          positions[kept++] = wanted - distance
      }
      otherAt = otherEnd
      if (kept > before) {
        docs[found] = doc
        codes[found++] = 2 * (kept - before) + (code & 1)
      }
    }
    at = end
  }
  return {
    docs: docs.subarray(0, found),
    codes: codes.subarray(0, found),
    positions: positions.subarray(0, kept),
  }
}
