import type { WordTraits } from '../network/word-traits'
import type { QuotePage } from '../quotes/quote-page'
import { guessRole, ROLES, roleRows } from './mention-role'

/** A text with the roles of its mentions, each guessed when it is first asked for. */
export interface TextView {
  readonly page: QuotePage
  readonly traits: readonly WordTraits[]
  /** What the mention that begins at `first` and ends before `end` does in its clause, as an index into `ROLES`. */
  readonly role: (first: number, end: number) => number
  readonly isSubject: (mention: { readonly first: number; readonly end: number }) => boolean
}

const SUBJECT = ROLES.indexOf('subject')

/** @param weights of roles; see `guessRole` */
export function createTextView(
  page: QuotePage,
  traits: readonly WordTraits[],
  weights: Float32Array,
): TextView {
  const roles = new Map<number, number>()
  const role = (first: number, end: number) => {
    const known = roles.get(first)
    if (known !== undefined) return known
    const found = guessRole(weights, roleRows(page, traits, first, end))
    roles.set(first, found)
    return found
  }
  return { page, traits, role, isSubject: ({ first, end }) => role(first, end) === SUBJECT }
}
