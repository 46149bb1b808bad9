/** The kinds a name may have while it is being found; "other" names (works, peoples, events) are not shown. */
export const NAME_TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const
export type NameType = (typeof NAME_TYPES)[number]

/**
 * Labels of tokens: 0 is outside of names; each type then has four for the first, an inner, the last and the only token
 * of a name ("BILOU").
 * @see L. Ratinov and D. Roth: Design challenges and misconceptions in named entity recognition, CoNLL 2009
 */
export const NAME_LABELS = 1 + 4 * NAME_TYPES.length
const FIRST = 0
const INNER = 1
const LAST = 2
const ONLY = 3

/** The label of a token at `place` in a name of `length` tokens. */
export function nameLabel(type: number, place: number, length: number): number {
  const part = length === 1 ? ONLY : place === 0 ? FIRST : place === length - 1 ? LAST : INNER
  return 1 + type * 4 + part
}

/** The index of a label's type in `NAME_TYPES`, or -1 outside of names. */
export function typeOfLabel(label: number): number {
  return label === 0 ? -1 : (label - 1) >> 2
}

/** True where label b can follow label a; `NAME_LABELS` stands for the sentence's start as a and its end as b. */
export function mayFollow(a: number, b: number): boolean {
  const isOpen = a > 0 && a < NAME_LABELS && ((a - 1) & 3) <= INNER
  const goesOn = b > 0 && b < NAME_LABELS && (((b - 1) & 3) === INNER || ((b - 1) & 3) === LAST)
  if (isOpen !== goesOn) return false
  return !isOpen || typeOfLabel(a) === typeOfLabel(b)
}
