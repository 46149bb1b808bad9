import { foldLetters } from '../model/fold-letters'

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

/** A name as it stands in an id: `jacob-zuma`. Never empty. */
export function slugOf(name: string): string {
  return foldWords(name).join('-') || 'unnamed'
}
