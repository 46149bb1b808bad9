import { FEMALE_WORDS, MALE_WORDS } from '../../language/gendered-words'
import type { NameMention } from '../ner/name-mention'
import { type Gazetteer, NAME_USE } from '../models/gazetteer'
import type { NameChain } from './name-chain'

/**
 * Which pronoun the article would use. A hint for reading pronouns inside one article and nothing else: it is
 * never part of a finding, stored or shown.
 */
export type Gender = 'he' | 'she' | null

/** By the words of a title or role: "Mrs", "spokeswoman", "King". */
export function genderOfWords(words: string): Gender {
  let found: Gender = null
  for (const word of words.toLowerCase().split(/[^\p{L}]+/u)) {
    if (FEMALE_WORDS.has(word)) found = 'she'
    else if (MALE_WORDS.has(word)) found = 'he'
  }
  return found
}

/** By titles first, then by given names that only women or only men bear in the gazetteer's lists. */
export function genderOfChain(chain: NameChain, text: string, gazetteer: Gazetteer): Gender {
  for (const mention of chain.mentions) {
    const gender = genderOfMention(mention, text)
    if (gender) return gender
  }
  for (const { name } of chain.mentions) {
    const [first = '', ...rest] = name.split(' ')
    if (!rest.length) continue
    const use = (gazetteer.personNames.get(first) ?? 0) & (NAME_USE.female | NAME_USE.male)
    if (use === NAME_USE.female) return 'she'
    if (use === NAME_USE.male) return 'he'
  }
  return null
}

/** By the title directly in front of this mention. */
export function genderOfMention(mention: NameMention, text: string): Gender {
  return mention.title ? genderOfWords(text.slice(mention.title.start, mention.title.end)) : null
}
