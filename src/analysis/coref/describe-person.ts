import { IRREGULAR_PASTS } from '../../language/clause-words'
import { HONORIFICS, ROLE_NOUNS } from '../../language/titles'
import type { NameMention } from '../ner/name-mention'
import type { NameChain } from './name-chain'

/** Honorifics that say nothing of what a person does. */
const COURTESIES = new Set(['Mr', 'Mr.', 'Mrs', 'Mrs.', 'Ms', 'Ms.', 'Miss', 'Mx', 'Messrs'])
/** A role in front of a name ("the council's press officer Ada Park") is looked for so far back. */
const MAX_ROLE_LENGTH = 60
const MAX_ROLE_WORDS = 4
/** An apposition behind a name is taken up to this length, or not at all. */
const MAX_APPOSITION_LENGTH = 80

/** How the article introduces a person: titles, roles in front of the name, short appositions behind it. */
export function describePerson(text: string, chain: NameChain): readonly string[] {
  const found = new Set<string>()
  for (const mention of chain.mentions) {
    const description =
      titleOf(text, mention) ?? roleBefore(text, mention) ?? apposition(text, mention)
    if (description) found.add(description)
  }
  return [...found]
}

function titleOf(text: string, { title }: NameMention): string | null {
  if (!title) return null
  const words = text.slice(title.start, title.end)
  return COURTESIES.has(words) ? null : words
}

/** "rebel spokesman" in "with rebel spokesman Ada Park saying". */
function roleBefore(text: string, mention: NameMention): string | null {
  if (text[mention.start - 1] !== ' ') return null
  const before = text.slice(Math.max(0, mention.start - MAX_ROLE_LENGTH), mention.start - 1)
  const words = before.split(/\s+/).slice(-MAX_ROLE_WORDS)
  const role = words[words.length - 1]
  if (!role || !ROLE_NOUNS.has(role)) return null
  const kept = [role]
  for (let i = words.length - 2; i >= 0; i--) {
    const word = words[i]!
    if (IRREGULAR_PASTS.has(word) || /^\p{Ll}{3,}(?:ed|ing)$/u.test(word)) break
    if (!ROLE_MODIFIER.test(word) || NO_MODIFIERS.has(word.toLowerCase())) break
    kept.unshift(word)
  }
  return kept.join(' ')
}

const ROLE_MODIFIER = /^[\p{L}’'-]+$/u
const NO_MODIFIERS = new Set(
  'a an the and or but of in on at to by for from with as that said says told by his her its their our my who which when while after before is was are were has have had be been'.split(
    ' ',
  ),
)

/** ", a senior officer at the harbour," behind the name. */
function apposition(text: string, mention: NameMention): string | null {
  const behind = text.slice(mention.end, mention.end + MAX_APPOSITION_LENGTH + 2)
  const found = /^, ((?:an?|the|its|their|his|her|who is)? ?[^,.;:“”"\n()]{3,80})[,.]/u.exec(
    behind,
  )?.[1]
  if (!found) return null
  const words = found.split(' ').filter(Boolean)
  const opening = words[0]?.toLowerCase() ?? ''
  const isRole = words.some(
    (word) => ROLE_NOUNS.has(word.toLowerCase().replace(/[’']s$/, '')) || HONORIFICS.has(word),
  )
  if (
    !isRole ||
    !(
      opening === 'a' ||
      opening === 'an' ||
      opening === 'the' ||
      ROLE_NOUNS.has(words[words.length - 1] ?? '') ||
      words.includes('of')
    )
  )
    return null
  return found.replace(/^(?:an?|the) /i, '').trim()
}
