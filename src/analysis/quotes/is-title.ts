import type { QuotationSpan } from './quotation-span'
import type { QuotePage } from './quote-page'

const SMALL_IN_TITLES = /^(?:a|an|the|of|in|on|at|to|for|and|or|with|from|by|’s|'s|-|:)$/

/** Does a quotation look like a title (“Row Your Boat”): all words in capitals, no comma or stop before the mark closes? */
export function isTitle({ tokens }: QuotePage, { firstToken, endToken }: QuotationSpan): boolean {
  let words = 0
  for (let i = firstToken + 1; i < endToken - 1; i++) {
    const { text } = tokens[i]!
    if (/^\p{Lu}/u.test(text)) words++
    else if (!SMALL_IN_TITLES.test(text)) return false
  }
  return words > 1
}
