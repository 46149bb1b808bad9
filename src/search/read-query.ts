import type { QuoteKind } from '../model/quote'
import { cutQuery, type QueryPart } from './cut-query'
import { readDayRange } from './read-date'
import { KINDS } from './segment'
import { wordsOf } from './words'

/** Words that must follow one another; the last may be only the beginning of a word. */
export interface Wording {
  /** Folded; never empty. */
  readonly words: readonly string[]
  readonly isPrefix: boolean
}

/** One thing that must hold, or must not. */
export type Clause = { readonly not: boolean } & (
  | { readonly field: 'words' | 'speaker' | 'about' | 'publisher'; readonly wording: Wording }
  | { readonly field: 'kind'; readonly kind: QuoteKind }
)

/** What was typed, understood. */
export interface ReadQuery {
  readonly clauses: readonly Clause[]
  /** Only days after this one, as a number like 20110704; 0 for all, the undated among them. */
  readonly after: number
  /** Only days before this one; Infinity for all, the undated among them. */
  readonly before: number
  /** A sentence for the reader about each part that is left out. */
  readonly problems: readonly string[]
}

/**
 * Understands what was typed into the search field; any text will do, for what cannot be understood
 * becomes a problem and is left out. All clauses must hold together, also several of one field.
 * `before:2011` and `after:2011` leave out the year itself, and articles without a date.
 * @example readQuery('minist* -"last week" speaker:park after:2011-07')
 */
export function readQuery(text: string): ReadQuery {
  const clauses: Clause[] = []
  const problems: string[] = []
  let after = 0
  let before = Infinity
  for (const part of cutQuery(text)) {
    const outcome = readPart(part)
    if ('problem' in outcome) problems.push(outcome.problem)
    else if ('clause' in outcome) clauses.push(outcome.clause)
    else {
      after = Math.max(after, outcome.after)
      before = Math.min(before, outcome.before)
    }
  }
  return { clauses, after, before, problems }
}

type Outcome =
  | { readonly clause: Clause }
  | { readonly problem: string }
  | { readonly after: number; readonly before: number }

function readPart(part: QueryPart): Outcome {
  const { field, value, shown } = part
  if (part.isUnknownField)
    return {
      problem: `“${shown}”: there is no search by “${field}:”. In quotation marks it is looked for as words.`,
    }
  if (field !== 'words' && value === '')
    return { problem: `“${shown}” needs something behind the colon.` }
  switch (field) {
    case 'before':
    case 'after':
      return readBound(part)
    case 'kind':
      return readKind(part)
    case 'words':
    case 'speaker':
    case 'about':
    case 'publisher':
      return readWording(part, field)
    default:
      return { problem: `“${shown}” is not understood.` }
  }
}

function readBound({ field, value, not, shown }: QueryPart): Outcome {
  if (not) return { problem: `“${shown}”: a date cannot be excluded; before: and after: do that.` }
  const range = readDayRange(value)
  if (!range)
    return {
      problem: `“${shown}” is no date. Write a year, month or day like 2011, 2011-07 or 2011-07-04.`,
    }
  return field === 'before'
    ? { after: 0, before: range.first }
    : { after: range.last, before: Infinity }
}

function readKind({ value, not, shown }: QueryPart): Outcome {
  const kind = KINDS.find((each) => each === value.toLowerCase())
  return kind
    ? { clause: { field: 'kind', kind, not } }
    : { problem: `“${shown}”: the kinds are direct, indirect and mixed.` }
}

function readWording(
  { value, not, isQuoted, shown }: QueryPart,
  field: 'words' | 'speaker' | 'about' | 'publisher',
): Outcome {
  const words = wordsOf(value)
  if (words.length === 0) return { problem: `“${shown}” holds no letters or digits to look for.` }
  const isPrefix = !isQuoted && value.endsWith('*')
  return { clause: { field, not, wording: { words, isPrefix } } }
}
