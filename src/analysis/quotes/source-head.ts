import { CLAUSE_OPENERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../../language/clause-words'
import { isBreak, type NounPhrase } from './noun-phrase'
import type { QuotePage } from './quote-page'

/** The word of a source that says who speaks. */
export type SourceHead =
  | {
      readonly form: 'name'
      /** Indices of names: the head, then others joined to it by "and". */ readonly names: readonly number[]
    }
  | { readonly form: 'pronoun'; readonly token: number }
  /** Tokens from the determiner to the head noun. */
  | { readonly form: 'nominal'; readonly first: number; readonly end: number }

const BODY_NOUNS =
  /^(?:agency|newspaper|magazine|website|group|party|company|firm|bank|channel|network|union|charity|organisation|organization|team|club|station|programme)$/

/**
 * The head of a noun phrase: "Sergei Lavrov" in "Russian Foreign Minister Sergei Lavrov", "Ada Park" in "the harbour’s Ada
 * Park" and in "her mother, Ada Park", but "officials" in "Nato officials".
 */
export function sourceHead(page: QuotePage, source: NounPhrase): SourceHead {
  const { tokens, nameAt, names } = page
  const opening = tokens[source.first]!.text.toLowerCase()
  if (
    source.end - source.first === 1 &&
    (SUBJECT_PRONOUNS.has(opening) || POSSESSIVES.has(opening))
  )
    return { form: 'pronoun', token: source.first }
  // "Ada Park’s vow": the source is named by its possessive.
  const isPossessive =
    source.end - source.first > 1 && /^[’']s?$/.test(tokens[source.end - 1]!.text)
  const last = isPossessive ? source.end - 1 : source.end
  let end = source.first
  while (end < last) {
    const word = tokens[end]!.text
    if (
      nameAt[end]! < 0 &&
      end > source.first &&
      (isBreak(word) || PREPOSITIONS.has(word.toLowerCase()) || CLAUSE_OPENERS.has(word))
    )
      break
    end++
  }
  const head = nameAt[end - 1]!
  if (head >= 0) return { form: 'name', names: [head, ...joinedNames(page, end, source.end)] }
  // "the Reuters news agency", "the Harbour Post newspaper": the noun only says what the name is.
  const inside = nameAt[end - 2 - (tokens[end - 2]?.text === 'news' ? 1 : 0)] ?? -1
  if (
    end - 2 >= source.first &&
    inside >= 0 &&
    BODY_NOUNS.test(tokens[end - 1]!.text) &&
    names[inside]!.kind === 'organisation'
  )
    return { form: 'name', names: [inside] }
  const titled = nameBehindTitles(page, end, last)
  if (titled >= 0) return { form: 'name', names: [titled] }
  const behindComma = nameAt[end + 1] ?? -1
  if (
    end + 1 < source.end &&
    tokens[end]!.text === ',' &&
    behindComma >= 0 &&
    names[behindComma]!.kind === 'person'
  )
    return { form: 'name', names: [behindComma] }
  return { form: 'nominal', first: source.first, end }
}

const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its'])

/** Of "fact checker and staff writer Ada Park" the name: one person with two offices, not two sources. */
function nameBehindTitles({ tokens, nameAt, names }: QuotePage, at: number, end: number): number {
  if (tokens[at]?.text !== 'and' || at + 2 >= end || tokens[at - 1]!.text.endsWith('s')) return -1
  let i = at + 1
  while (i < end && nameAt[i]! < 0 && /^\p{Ll}+$/u.test(tokens[i]!.text)) i++
  const name = names[nameAt[i] ?? -1]
  return i > at + 1 &&
    i < end &&
    name?.kind === 'person' &&
    !/^(?:the|an?|his|her|their)$/.test(tokens[at + 1]!.text)
    ? nameAt[i]!
    : -1
}

/** "Ada Park and Ben Reed", "Ada Park, Ben Reed and Cy Holt". */
function joinedNames(page: QuotePage, from: number, limit: number): readonly number[] {
  const found: number[] = []
  let at = from
  while (at < limit && /^(?:and|,)$/.test(page.tokens[at]!.text)) {
    const name = page.nameAt[at + 1] ?? -1
    if (at + 1 >= limit || name < 0) break
    found.push(name)
    at = page.names[name]!.endToken
  }
  return at >= limit || found.length > 0 ? found : []
}
