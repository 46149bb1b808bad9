/** The commonest words of English, for what is asked most often. */
const COMMON =
  'the of to and a in that is was for on it with he as at by be said have from has his an are not they who but which were will had been this their would its more about year after one up out new also when two could last people than over there all government first other can time some if into no police she we her'

const SYLLABLES =
  'ba ce di fo gu la me ni ro su ta ve wi xo ya pra cle stri gan mer ton ing ers ous ent ly shi nor pel dak'

/** The law of Zipf as Mandelbrot corrected it, so that an article of 700 words has 330 different ones, as news has. */
const EXPONENT = 1.2
const SHIFT = 2.5

/** A function that draws words: the common ones, then invented ones, the more seldom the later. */
export function composeVocabulary(size: number, random: () => number): () => string {
  const below = (most: number): number => Math.floor(random() * most)
  const syllables = SYLLABLES.split(' ')
  const words = new Set(COMMON.split(' ').slice(0, size))
  while (words.size < size)
    words.add(
      Array.from({ length: 2 + below(3) }, () => syllables[below(syllables.length)]!).join(''),
    )
  const all = [...words]
  const sums = new Float64Array(size)
  let sum = 0
  for (let rank = 0; rank < size; rank++) sums[rank] = sum += 1 / (rank + SHIFT) ** EXPONENT
  return () => all[firstAbove(sums, random() * sum)]!
}

function firstAbove(sums: Float64Array, wanted: number): number {
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sums[middle]! <= wanted) low = middle + 1
    else high = middle
  }
  return low
}
