import { foldLetters } from '../model/fold-letters'

const PART_OF_WORD = /^[\p{L}\p{N}\p{M}\u00ad]/u
const ASCII = /^[\0-\x7f]*$/

/** Kinds of characters: what words stand between, what a folded word is made of, and what has to be folded. */
const GAP = 0
const SMALL = 1
const OTHER = 2

const PLAIN_KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (!PART_OF_WORD.test(character)) return GAP
  return character === character.toLowerCase() ? SMALL : OTHER
})

function kindOf(text: string, at: number): number {
  return PART_OF_WORD.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? OTHER : GAP
}

/** A word as the index knows it: in small letters, without accents and soft hyphens. */
export function foldWord(word: string): string {
  const small = word.toLowerCase()
  if (ASCII.test(small)) return small
  return foldLetters(small.normalize('NFKD').replaceAll('\u00ad', ''))
}

/**
 * Visits the words of a text in order, folded, with their offsets, until `visit` returns false. A word
 * is a run of letters and digits: "Park’s" is "park" and "s", "co-operate" two words, and so they are
 * in questions.
 */
export function eachWord(
  text: string,
  visit: (word: string, start: number, end: number) => unknown,
): void {
  let at = 0
  while (at < text.length) {
    const start = at
    let isPlain = true
    while (at < text.length) {
      const code = text.charCodeAt(at)
      const kind = code < PLAIN_KINDS.length ? (PLAIN_KINDS[code] ?? GAP) : kindOf(text, at)
      if (kind === GAP) break
      if (kind !== SMALL) isPlain = false
      at += code >= 0xd800 && code < 0xdc00 ? 2 : 1
    }
    if (at > start) {
      const found = text.slice(start, at)
      const word = isPlain ? found : foldWord(found)
      if (word !== '' && visit(word, start, at) === false) return
    }
    at++
  }
}

/** The folded words of a text in order. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = []
  eachWord(text, (word) => words.push(word))
  return words
}
