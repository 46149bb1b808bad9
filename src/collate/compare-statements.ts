import { hashShingles } from './hash-words'

/** How two wordings of a statement differ, whoever said them; the first is the longer where one is trimmed. */
export type WordDifference = 'identical' | 'trimmed' | 'altered'

/** Share of the shorter wording that must stand in the longer one in the same order. */
const MIN_OF_SHORTER = 0.75
/** And of the longer one, unless the shorter is only cut out of it. */
const MIN_OF_LONGER = 0.55
/** Share of the shorter one's word triples that must stand in the longer; words in order alone prove nothing in a long sentence. */
const MIN_TRIPLES = 0.4
/** Beyond this many words a statement is compared by its beginning; time grows with the square. */
const MAX_WORDS = 400

/** How the words of two statements differ, both as `hashWords` gives them; null where they are two statements. */
export function compareStatements(
  a: readonly number[],
  b: readonly number[],
): WordDifference | null {
  const [short, long] = (a.length <= b.length ? [a, b] : [b, a]).map((words) =>
    words.slice(0, MAX_WORDS),
  ) as [number[], number[]]
  if (!short.length) return null
  if (short.length === long.length && short.every((word, i) => word === long[i])) return 'identical'
  const triples = new Set(hashShingles(long, 3))
  const own = hashShingles(short, 3)
  const shared = own.filter((triple) => triples.has(triple)).length / own.length
  if (shared < MIN_TRIPLES) return null
  const common = commonInOrder(short, long)
  if (common === short.length && shared >= MIN_OF_SHORTER) return 'trimmed'
  if (common < short.length * MIN_OF_SHORTER || common < long.length * MIN_OF_LONGER) return null
  return 'altered'
}

/** Length of the longest common subsequence. */
function commonInOrder(a: readonly number[], b: readonly number[]): number {
  let row = new Uint16Array(b.length + 1)
  let next = new Uint16Array(b.length + 1)
  for (const word of a) {
    for (let j = 0; j < b.length; j++) {
      const up = row[j + 1] ?? 0
      const left = next[j] ?? 0
      next[j + 1] = word === b[j] ? (row[j] ?? 0) + 1 : Math.max(up, left)
    }
    const spare = row
    row = next
    next = spare
    next[0] = 0
  }
  return row[b.length] ?? 0
}
