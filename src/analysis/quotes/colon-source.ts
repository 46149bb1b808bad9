import { ROLE_NOUNS } from '../../language/titles'
import type { NounPhrase } from './noun-phrase'
import type { QuotationSpan } from './quotation-span'
import type { QuotePage } from './quote-page'

/** What stands in front of the colon is no longer, where it is more than a name. */
const LONGEST = 8
const DETERMINER = /^(?:the|a|an|my|our|his|her|their)$/i

/**
 * Who is named in front of a colon and a quotation (“Ada Park, Vask: ‘…’”, “The minister: ‘…’”): a name, at the beginning of a
 * paragraph with what follows it between commas, or there one who is called by an office. Null where nobody is.
 */
export function colonSource(page: QuotePage, { firstToken }: QuotationSpan): NounPhrase | null {
  const { tokens, paragraphAt, nameAt, names } = page
  const colon = firstToken - 1
  if (tokens[colon]?.text !== ':' || paragraphAt[colon] !== paragraphAt[firstToken]) return null
  const { firstToken: first } = page.paragraphs[paragraphAt[colon]!]!
  const label = { first, end: colon }
  if (colon - first <= LONGEST && (isNameAndMore(page, label) || isOffice(page, label)))
    return label
  const name = names[nameAt[colon - 1] ?? -1]
  return name ? { first: name.firstToken, end: name.endToken } : null
}

/** "Ada Park, Vask", "Ada Park, 44, teacher". */
function isNameAndMore({ tokens, nameAt, names }: QuotePage, { first, end }: NounPhrase): boolean {
  const name = names[nameAt[first]!]
  if (!name || name.firstToken !== first || name.endToken >= end) return false
  return tokens[name.endToken]!.text === ','
}

/** "The minister", "Her lawyer". */
function isOffice({ tokens }: QuotePage, { first, end }: NounPhrase): boolean {
  return (
    end - first >= 2 &&
    DETERMINER.test(tokens[first]!.text) &&
    ROLE_NOUNS.has(tokens[end - 1]!.text.toLowerCase())
  )
}
