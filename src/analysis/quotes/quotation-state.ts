import type { QuotePage } from './quote-page'

/** Where a token stands with regard to quotation marks. */
export const QUOTATION_STATE = { outside: 0, opening: 1, inside: 2, closing: 3 } as const
export const QUOTATION_STATES = 4

/** The state of token i of the page; -1 where there is no such token. */
export function quotationState({ spans, spanAt }: QuotePage, i: number): number {
  if (i < 0 || i >= spanAt.length) return -1
  const span = spans[spanAt[i]!]
  if (!span) return QUOTATION_STATE.outside
  if (i === span.firstToken) return QUOTATION_STATE.opening
  return span.closed && i === span.endToken - 1 ? QUOTATION_STATE.closing : QUOTATION_STATE.inside
}
