import type { NounPhrase } from './noun-phrase'
import type { QuotePage } from './quote-page'

/** What follows tells more about somebody who has been named, or when and where, and no longer who it is. */
const CLAUSE = /^(?:who|whose|whom|which|where|when|while|as)$/
const TIME = /^(?:after|before|during|amid|following)$/
const CIRCUMSTANCE = /^(?:at|in|on|\p{L}{3,}ing)$/u

/**
 * A source whose speaker is named, without the clauses behind: of "Ada Park, the mayor, who lives by the harbour" and of
 * "Ada Park, speaking in Vask," what the speaker is called and is. Others are left whole: "people who know her".
 */
export function trimSource({ tokens, nameAt }: QuotePage, source: NounPhrase): NounPhrase {
  let isNamed = nameAt[source.first]! >= 0
  for (let i = source.first + 1; i < source.end; i++) {
    const word = tokens[i]!.text.toLowerCase()
    const isBehindComma = tokens[i - 1]!.text === ','
    const isMore =
      nameAt[i]! < 0 &&
      (CLAUSE.test(word) || TIME.test(word) || (isBehindComma && CIRCUMSTANCE.test(word)))
    if (isNamed && isMore) return { first: source.first, end: isBehindComma ? i - 1 : i }
    if (nameAt[i]! >= 0) isNamed = true
  }
  return source
}
