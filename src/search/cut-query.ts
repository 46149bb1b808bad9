/** One part of what was typed, between blanks or in quotation marks. */
export interface QueryPart {
  readonly not: boolean
  /** In small letters; "words" where none is named. */
  readonly field: string
  /** It looks like a field, but there is none of this name. */
  readonly isUnknownField: boolean
  /** Without its quotation marks. */
  readonly value: string
  readonly isQuoted: boolean
  /** As typed. */
  readonly shown: string
}

const FIELDS = ['speaker', 'about', 'publisher', 'before', 'after', 'kind']

/**
 * A minus, a field, then a phrase in quotation marks (the closing one may still be missing) or all up
 * to the next blank. Behind a field's colon a blank is forgiven, unless another field follows.
 */
const PART =
  /\s*(?<not>[-−])?(?:(?<field>\p{L}+):(?!\/)(?:\s+(?!-?\p{L}+:))?)?(?:["“”„](?<phrase>[^"“”]*)(?:["“”]|$)|(?<bare>[^\s"“”]*))/uy

/** Cuts what was typed into its parts, in order; no character is left over. */
export function cutQuery(text: string): readonly QueryPart[] {
  const typed = text.trim()
  const reader = new RegExp(PART)
  const parts: QueryPart[] = []
  while (reader.lastIndex < typed.length) {
    const match = reader.exec(typed)
    if (!match?.groups) break
    parts.push(makePart(match.groups, match[0].trim()))
  }
  return parts
}

function makePart(groups: Readonly<Record<string, string | undefined>>, shown: string): QueryPart {
  const { field, phrase, bare = '' } = groups
  const name = field?.toLowerCase() ?? 'words'
  return {
    not: groups.not !== undefined,
    field: name,
    isUnknownField: field !== undefined && !FIELDS.includes(name),
    value: (phrase ?? bare).trim(),
    isQuoted: phrase !== undefined,
    shown,
  }
}
