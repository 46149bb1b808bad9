/** Letters that Unicode does not take apart into a plain letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

const PLAIN = /^[a-z0-9 ]*$/

/**
 * A name's words in small letters without accents, stops and apostrophes; any other mark parts words.
 * @example foldWords('Łukasz O’Neill-Weiß') // ['lukasz', 'oneill', 'weiss']
 */
export function foldWords(name: string): readonly string[] {
  const folded = foldLetters(name)
    .replace(/['’‘.]/g, '')
    .replace(/&/g, ' and ')
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The text in small letters without accents. */
export function foldLetters(text: string): string {
  const small = text.toLowerCase()
  if (PLAIN.test(small)) return small
  return small
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðþßæœı]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
}

/** A name as it stands in an id: `jacob-zuma`. Never empty. */
export function slugOf(name: string): string {
  return foldWords(name).join('-') || 'unnamed'
}
