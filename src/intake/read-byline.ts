import { isPublisherName } from './publisher-names'

export interface Byline {
  /** The names of the writers, as they stand, without "By", roles and places. */
  readonly byline: string
  /** The newspaper, where the byline names it. */
  readonly publisher: string | null
}

const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}’'.-]*|d[’']\p{Lu}[\p{L}’'-]*)`
const PARTICLE = '(?:al|bin|da|de|del|den|der|di|du|el|la|le|ten|ter|van|von)'
const NAME = String.raw`${NAME_WORD}(?:\s(?:${PARTICLE}\s){0,2}${NAME_WORD}){0,4}`
const NAMES = String.raw`${NAME}(?:(?:,\s|\s(?:and|with|&)\s|,\sand\s)${NAME}){0,5}`
const PLACE = String.raw`(?:\sin\s${NAME}(?:,\s${NAME})?)?`

const WITH_BY = new RegExp(
  String.raw`^(?:[Bb]y|BY|Written by|Words by):?\s(${NAMES})${PLACE}$`,
  'u',
)
const WITHOUT_BY = new RegExp(String.raw`^(${NAME}(?:\sand\s${NAME})?)$`, 'u')

/** What a writer is at a newspaper, at the end of the phrase that says so. */
const ROLE =
  /\b(?:analyst|columnist|correspondent|critic|editor|editor-in-chief|reporter|staff|writer)s?(?:\sin\s\p{Lu}.*)?$/iu

/** Longer lines are sentences. In UTF-16 units. */
const MAX_LENGTH = 120

/**
 * The writers that a line names, or null unless it is a byline beyond doubt: "By" and names, or one
 * or two names and a role.
 * @example readByline('By Ada Park, Political Editor') // { byline: 'Ada Park', publisher: null }
 */
export function readByline(line: string): Byline | null {
  if (line.length > MAX_LENGTH) return null
  const parts = line.split(/,\s/)
  const last = parts.at(-1) ?? ''
  const hasTail = parts.length > 1 && (ROLE.test(last) || isPublisherName(last))
  if (hasTail) {
    const names = readByline(parts.slice(0, -1).join(', ')) ?? readBareNames(parts)
    if (!names) return null
    return isPublisherName(last) ? { ...names, publisher: last } : names
  }
  const match = WITH_BY.exec(line)
  return match?.[1] === undefined ? null : { byline: match[1], publisher: null }
}

/** Names without "By" need a role beside them: a newspaper beside them could be what they talk about. */
function readBareNames(parts: readonly string[]): Byline | null {
  const [names = '', role = ''] = parts
  if (parts.length !== 2 || !ROLE.test(role) || !WITHOUT_BY.test(names)) return null
  return names.includes(' ') ? { byline: names, publisher: null } : null
}
