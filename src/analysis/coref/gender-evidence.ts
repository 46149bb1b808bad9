import { type Gazetteer, NAME_USE } from '../models/gazetteer'
import type { WordTraits } from '../network/word-traits'
import { type Gender, genderOfMention, genderOfWords } from './gender'
import type { NameChain } from './name-chain'

/**
 * What speaks for "he" or "she" before the text uses either: evidence to rank candidates by, for this one text, and
 * never part of a finding.
 */
export interface GenderEvidence {
  /** By titles ("Mrs"), and by what the text calls the person ("actress"). */
  readonly title: Gender
  readonly described: Gender
  /** By a given name that only women or only men bear in the gazetteer's lists. */
  readonly given: Gender
  /** Row of the given name in the word vectors, or -1. */
  readonly givenRow: number
}

const NOTHING: GenderEvidence = { title: null, described: null, given: null, givenRow: -1 }

export function genderEvidence(
  chain: NameChain,
  text: string,
  descriptions: readonly string[],
  gazetteer: Gazetteer,
  readWord: (word: string) => WordTraits,
): GenderEvidence {
  if (chain.kind !== 'person') return NOTHING
  let title: Gender = null
  let given: Gender = null
  let givenRow = -1
  for (const mention of chain.mentions) {
    title ??= genderOfMention(mention, text)
    const [first = '', ...rest] = mention.name.split(' ')
    const use = gazetteer.personNames.get(first) ?? 0
    if (rest.length === 0 && !(use & NAME_USE.given)) continue
    if (givenRow < 0) givenRow = readWord(first).row
    const gendered = use & (NAME_USE.female | NAME_USE.male)
    if (gendered === NAME_USE.female) given ??= 'she'
    if (gendered === NAME_USE.male) given ??= 'he'
  }
  const described = genderOfWords(descriptions.join(' '))
  return { title, described, given, givenRow }
}
