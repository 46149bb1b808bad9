import { type PronounGroup, THIRD_PERSON } from '../../language/pronouns'
import { ROLES } from './mention-role'
import type { TextView } from './text-view'

/** A pronoun where it stands; tokens count in the text. */
export interface PronounView {
  readonly token: number
  readonly group: PronounGroup
  /** Index into `ROLES`. */
  readonly role: number
  /** 0 subject, 1 object or behind a preposition, 2 possessor, 3 "himself", 4 anything else. */
  readonly wordCase: number
  readonly sentence: number
  readonly paragraph: number
  /** The quotation it stands in, or -1. */
  readonly quotation: number
  /** Number of words of its sentence in front of it. */
  readonly place: number
}

/** What `wordCase` tells apart. */
export const PRONOUN_CASES = 5

const CASE_OF_ROLE: Readonly<Partial<Record<(typeof ROLES)[number], number>>> = {
  subject: 0,
  object: 1,
  oblique: 1,
  possessor: 2,
}

/** The pronoun at this token. */
export function viewPronoun({ page, role }: TextView, token: number): PronounView {
  const word = page.tokens[token]!.text.toLowerCase()
  const sentence = page.sentenceAt[token]!
  const found = role(token, token + 1)
  return {
    token,
    group: THIRD_PERSON.get(word)!,
    role: found,
    wordCase: /sel(?:f|ves)$/.test(word) ? 3 : (CASE_OF_ROLE[ROLES[found]!] ?? 4),
    sentence,
    paragraph: page.paragraphAt[token]!,
    quotation: page.spanAt[token]!,
    place: token - page.sentences[sentence]!.firstToken,
  }
}
