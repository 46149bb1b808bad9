/** Third-person pronouns of one person, by the gender of their bearer. */
export const PERSONAL_PRONOUNS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
])

/** What a pronoun may stand for by its form: a man, a woman, one thing or body, or several of anything. */
export type PronounGroup = 'he' | 'she' | 'it' | 'they'

/** Third-person pronouns, by what they may stand for. */
export const THIRD_PERSON: ReadonlyMap<string, PronounGroup> = new Map([
  ...PERSONAL_PRONOUNS,
  ['it', 'it'],
  ['its', 'it'],
  ['itself', 'it'],
  ['they', 'they'],
  ['them', 'they'],
  ['their', 'they'],
  ['theirs', 'they'],
  ['themselves', 'they'],
])
