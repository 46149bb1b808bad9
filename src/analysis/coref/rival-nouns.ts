import { FEMALE_WORDS, MALE_WORDS } from '../../language/gendered-words'
import { ROLE_NOUNS } from '../../language/titles'
import { isFunctionWord } from '../../language/function-words'
import { ROLES } from './mention-role'
import type { PronounView } from './pronoun-view'
import type { TextView } from './text-view'

/** A common noun that a pronoun may mean instead of a name. */
export interface Rival {
  readonly token: number
  /** In the pronoun's sentence, not in the one before. */
  readonly isHere: boolean
  readonly isSubject: boolean
  /** 0 it fits "he" or "she" as the pronoun does, 1 it does not, 2 it does not say. */
  readonly agrees: number
}

/** Rivals are looked for so many words back, in two sentences. */
const REACH = 40

/** The nearest word for a person who is not named beside it: "a woman", but not "his mother, Ada Park". */
export function findRivalPerson(view: TextView, pronoun: PronounView): Rival | null {
  const { page } = view
  return findBefore(view, pronoun, (i) => {
    const word = page.tokens[i]!.text
    const isGendered = FEMALE_WORDS.has(word) || MALE_WORDS.has(word)
    if (!isGendered && !ROLE_NOUNS.has(word)) return null
    const isNamed = (token: number) => (page.nameAt[token] ?? -1) >= 0
    const isApposition = page.tokens[i + 1]?.text === ',' && isNamed(i + 2)
    if (isNamed(i) || isNamed(i + 1) || isApposition) return null
    const group = FEMALE_WORDS.has(word) ? 'she' : 'he'
    return isGendered ? (group === pronoun.group ? 0 : 1) : 2
  })
}

/** The nearest subject or object that is one thing for "it", several for "they". */
export function findRivalThing(view: TextView, pronoun: PronounView): Rival | null {
  const isPlural = pronoun.group === 'they'
  return findBefore(view, pronoun, (i) => {
    const word = view.page.tokens[i]!.text
    if (/[^s]s$/.test(word) !== isPlural || !isDetermined(view, i)) return null
    const role = ROLES[view.role(i, i + 1)]
    return role === 'subject' || role === 'object' ? 2 : null
  })
}

/** Is it a common noun of "the old ferry": a determiner one or two words in front? */
function isDetermined({ page }: TextView, i: number): boolean {
  const { tokens, nameAt } = page
  const isPlain = (at: number) => {
    const word = tokens[at]?.text ?? ''
    return nameAt[at]! < 0 && /^\p{Ll}{3}/u.test(word) && !isFunctionWord(word)
  }
  const opens = (at: number) => DETERMINERS.has(tokens[at]?.text ?? '')
  return (opens(i - 1) || (opens(i - 2) && isPlain(i - 1))) && isPlain(i)
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'the The a A an An this This that That these These those Those its Its their Their his His her Her our Our some Some any no No two three many Many'.split(
    ' ',
  ),
)

/** @param judge gives how a word agrees, or null where it is no rival */
function findBefore(
  view: TextView,
  { token, sentence }: PronounView,
  judge: (i: number) => number | null,
): Rival | null {
  for (let i = token - 1; i >= 0 && i > token - REACH; i--) {
    const away = sentence - view.page.sentenceAt[i]!
    if (away > 1) return null
    const agrees = judge(i)
    if (agrees === null) continue
    const isSubject = view.isSubject({ first: i, end: i + 1 })
    return { token: i, isHere: away === 0, isSubject, agrees }
  }
  return null
}
