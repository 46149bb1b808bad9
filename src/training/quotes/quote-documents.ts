import { findQuotationSpans } from '../../analysis/quotes/find-quotation-spans'
import { createQuotePage, type QuotePage } from '../../analysis/quotes/quote-page'
import { createSyntaxReader, type SyntaxReader } from '../../analysis/quotes/sentence-syntax'
import type { WordTraits } from '../../analysis/network/word-traits'
import type { ParseSentence } from '../../analysis/parse/parse-sentence'
import { splitParagraphs } from '../../analysis/split-paragraphs'
import { splitSentences } from '../../analysis/split-sentences'
import type { TagSentence } from '../../analysis/tag/tag-sentence'
import { WORD_CLASSES } from '../../analysis/tag/word-classes'
import { tokenise } from '../../analysis/tokenise'
import type { WordTypes } from '../sequence/word-types'
import { isStance } from './is-stance'

/** A statement as the corpus marks it, in tokens. */
export interface MarkedStatement {
  /** The word that stands for its reporting words. */
  readonly pivot: number
  readonly cue: readonly number[]
  readonly source: readonly number[]
  readonly content: readonly number[]
}

/** One article, laid out as the engine lays it out. */
export interface QuoteDocument {
  readonly page: QuotePage
  readonly numbers: Int32Array
  readonly traits: readonly WordTraits[]
  readonly syntax: SyntaxReader
  readonly statements: readonly MarkedStatement[]
  /** Tokens that annotators left out by a 1. */
  readonly isUnknown: Uint8Array
}

type Pair = readonly [number, number]

/** An article of the corpus, as far as it is used. */
export interface QuoteRecord {
  readonly text: string
  readonly quotes: readonly {
    readonly cue: readonly Pair[]
    readonly source: readonly Pair[]
    readonly content: readonly Pair[]
    readonly kind: string
  }[]
  readonly discard?: readonly Pair[]
}

/** What reads words and sentences before quotations are looked for. */
export interface Readers {
  readonly tag: TagSentence
  readonly parse: ParseSentence
}

/** The articles, laid out as the engine lays them out. */
export function layOutDocuments(
  records: readonly QuoteRecord[],
  types: WordTypes,
  readers: Readers,
): readonly QuoteDocument[] {
  return records.map((record) => {
    const { text } = record
    const tokens = tokenise(text)
    const sentences = splitSentences(text, tokens)
    const paragraphs = splitParagraphs(text, sentences)
    const spans = findQuotationSpans(tokens, paragraphs)
    const page = createQuotePage({ text, tokens, sentences, paragraphs, spans, names: [] })
    const numbers = Int32Array.from(tokens, (token) => types.numberOf(token.text))
    const traits = Array.from(numbers, (number) => types.list[number]!)
    const syntax = createSyntaxReader(sentences, traits, readers)
    const isUnknown = new Uint8Array(tokens.length)
    for (const i of tokensIn(page, record.discard ?? [])) isUnknown[i] = 1
    const statements: MarkedStatement[] = []
    for (const { cue, source, content, kind } of record.quotes) {
      const words = tokensIn(page, cue)
      if (words.length === 0) continue
      if (kind === 'indirect' && isStance(cue.map(([a, b]) => text.slice(a, b)).join(' '))) continue
      statements.push({
        pivot: pivotOf(page, syntax, words),
        cue: words,
        source: tokensIn(page, source),
        content: tokensIn(page, content),
      })
    }
    return { page, numbers, traits, syntax, statements, isUnknown }
  })
}

function tokensIn({ tokens }: QuotePage, pairs: readonly Pair[]): readonly number[] {
  const found: number[] = []
  for (const [start, end] of pairs) {
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (tokens[middle]!.end <= start) low = middle + 1
      else high = middle
    }
    for (let i = low; i < tokens.length && tokens[i]!.start < end; i++) found.push(i)
  }
  return found
}

/** The word of a cue that hangs on none of its other words: a verb where there are several. */
function pivotOf(page: QuotePage, syntax: SyntaxReader, cue: readonly number[]): number {
  const s = page.sentenceAt[cue[0]!]!
  const { firstToken, endToken } = page.sentences[s]!
  const { heads, classes } = syntax.tree(s)
  const own = cue.filter((i) => i < endToken)
  const tops = own.filter((i) => !own.includes(heads[i - firstToken]! + firstToken))
  const isVerb = (i: number) => WORD_CLASSES[classes[i - firstToken]!]![0] === 'VERB'
  return tops.find(isVerb) ?? own.find(isVerb) ?? tops[0] ?? cue[0]!
}
