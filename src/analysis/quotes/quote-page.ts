import type { Sentence, Token } from '../../model/syntax'
import type { NameMention } from '../ner/name-mention'
import type { Paragraph } from '../split-paragraphs'
import type { QuotationSpan } from './quotation-span'

/** What the rules for quotations read: the text with its sentences, marks and names, each looked up by token. */
export interface QuotePage {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
  readonly spans: readonly QuotationSpan[]
  readonly names: readonly NameMention[]
  /** Index of the sentence, paragraph, quotation (or -1) and name (or -1) that each token is in. */
  readonly sentenceAt: Int32Array
  readonly paragraphAt: Int32Array
  readonly spanAt: Int32Array
  readonly nameAt: Int32Array
}

/** Lays out the page once. */
export function createQuotePage(
  parts: Pick<QuotePage, 'text' | 'tokens' | 'sentences' | 'paragraphs' | 'spans' | 'names'>,
): QuotePage {
  const { tokens, sentences, paragraphs, spans, names } = parts
  const lookUp = (ranges: readonly { firstToken: number; endToken: number }[]) => {
    const at = new Int32Array(tokens.length).fill(-1)
    ranges.forEach((range, index) => at.fill(index, range.firstToken, range.endToken))
    return at
  }
  return {
    ...parts,
    sentenceAt: lookUp(sentences),
    paragraphAt: lookUp(paragraphs),
    spanAt: lookUp(spans),
    nameAt: lookUp(names),
  }
}
