import { isCapitalised } from '../../language/characters'
import { ROLE_NOUNS } from '../../language/titles'
import type { QuotePage } from '../quotes/quote-page'
import type { Description, KnownDescriptions } from './known-descriptions'

/** "the TNC chief": tokens and the chain they mean. */
export interface ResolvedNominal {
  readonly first: number
  readonly end: number
  readonly chain: number
}

/** Between "the" and its noun stand at most so many words. */
const MAX_MODIFIERS = 2
/** Of several that a noun describes the one named last is meant, if within so many sentences. */
const REACH = 4

/** Descriptions with "the" that fit one person's role, one body's name, or a country or city, and no other as well. */
export function resolveNominals(
  page: QuotePage,
  known: KnownDescriptions,
  chainOfName: Int32Array,
): readonly ResolvedNominal[] {
  const { tokens } = page
  const found: ResolvedNominal[] = []
  const namedLast = new Map<number, number>()
  for (let i = 0; i + 1 < tokens.length; i++) {
    const name = page.nameAt[i]!
    if (name >= 0) namedLast.set(chainOfName[name]!, page.sentenceAt[i]!)
    if (!/^(?:the|this)$/i.test(tokens[i]!.text)) continue
    const nominal = nominalAt(page, known, namedLast, i)
    if (nominal) found.push(nominal)
  }
  return found
}

function nominalAt(
  page: QuotePage,
  known: KnownDescriptions,
  namedLast: ReadonlyMap<number, number>,
  first: number,
): ResolvedNominal | null {
  const { tokens, nameAt, sentenceAt } = page
  const { endToken } = page.sentences[sentenceAt[first]!]!
  const modifiers: string[] = []
  for (let at = first + 1; at <= Math.min(first + 1 + MAX_MODIFIERS, endToken - 1); at++) {
    const word = tokens[at]!.text
    const descriptions = nameAt[at]! < 0 ? known.get(word.toLowerCase()) : undefined
    if (descriptions && !isNounAhead(page, at + 1)) {
      const fitting = descriptions.filter(({ words }) => modifiers.every((one) => words.has(one)))
      const chain = meantBy(fitting, namedLast, sentenceAt[first]!)
      if (chain >= 0) return { first, end: at + 1, chain }
    }
    modifiers.push(word.toLowerCase())
  }
  return null
}

/** "the council spokesman" is not the council, "the president of the bank" needs not be the one we know. */
function isNounAhead({ tokens, nameAt }: QuotePage, at: number): boolean {
  const word = tokens[at]?.text
  return (
    word !== undefined &&
    (nameAt[at]! >= 0 ||
      word === 'of' ||
      word === '-' ||
      isCapitalised(word) ||
      ROLE_NOUNS.has(word))
  )
}

/** The only one that is told of, else the one that was named last of those that were named shortly before; or -1. */
function meantBy(
  fitting: readonly Description[],
  namedLast: ReadonlyMap<number, number>,
  sentence: number,
): number {
  const chains = new Set(fitting.map(({ chain }) => chain))
  const [only] = fitting
  if (only && chains.size === 1 && only.isTold) return only.chain
  let last = -1
  let lastSentence = sentence - REACH
  let isShared = false
  for (const chain of chains) {
    const named = namedLast.get(chain) ?? -1
    if (named < lastSentence || named < 0) continue
    isShared = named === lastSentence && last >= 0
    last = chain
    lastSentence = named
  }
  return isShared ? -1 : last
}
