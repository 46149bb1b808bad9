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
  const { tokens, nameAt } = view.page
  const isNamed = (token: number) => (nameAt[token] ?? -1) >= 0
  const first = reachOf(view, pronoun)
  for (let i = pronoun.token - 1; i >= first; i--) {
    const word = tokens[i]!.text
    if (!PERSON_NOUNS.has(word)) continue
    const isApposition = tokens[i + 1]?.text === ',' && isNamed(i + 2)
    if (isNamed(i) || isNamed(i + 1) || isApposition) continue
    const isFemale = FEMALE_WORDS.has(word)
    if (!isFemale && !MALE_WORDS.has(word)) return rivalAt(view, pronoun, i, 2)
    return rivalAt(view, pronoun, i, (isFemale ? 'she' : 'he') === pronoun.group ? 0 : 1)
  }
  return null
}

const PERSON_NOUNS: ReadonlySet<string> = new Set([...FEMALE_WORDS, ...MALE_WORDS, ...ROLE_NOUNS])

/** The nearest subject or object that is one thing for "it", several for "they". */
export function findRivalThing(view: TextView, pronoun: PronounView): Rival | null {
  const { tokens } = view.page
  const isPlural = pronoun.group === 'they'
  const first = reachOf(view, pronoun)
  for (let i = pronoun.token - 1; i >= first; i--) {
    if (!isDetermined(view, i)) continue
    if (/[^s]s$/.test(tokens[i]!.text) !== isPlural) continue
    const role = ROLES[view.role(i, i + 1)]
    if (role === 'subject' || role === 'object') return rivalAt(view, pronoun, i, 2)
  }
  return null
}

/** Is it a common noun of "the old ferry": a determiner one or two words in front? */
function isDetermined({ page: { tokens, nameAt } }: TextView, i: number): boolean {
  if (nameAt[i]! >= 0) return false
  if (DETERMINERS.has(tokens[i - 1]?.text ?? '')) return isPlain(tokens[i]!.text)
  if (!DETERMINERS.has(tokens[i - 2]?.text ?? '') || nameAt[i - 1]! >= 0) return false
  return isPlain(tokens[i]!.text) && isPlain(tokens[i - 1]!.text)
}

function isPlain(word: string): boolean {
  return /^\p{Ll}{3}/u.test(word) && !isFunctionWord(word)
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'the The a A an An this This that That these These those Those its Its their Their his His her Her our Our some Some any no No two three many Many'.split(
    ' ',
  ),
)

/** The first token that is looked at, at most one sentence back. */
function reachOf({ page: { sentences } }: TextView, { token, sentence }: PronounView): number {
  return Math.max(sentences[Math.max(0, sentence - 1)]!.firstToken, token - REACH + 1)
}

function rivalAt(view: TextView, { sentence }: PronounView, token: number, agrees: number): Rival {
  return {
    token,
    isHere: view.page.sentenceAt[token] === sentence,
    isSubject: view.isSubject({ first: token, end: token + 1 }),
    agrees,
  }
}
