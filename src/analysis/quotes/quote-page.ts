import type { Sentence, Token } from '../../model/syntax'
import type { NameMention } from '../ner/name-mention'
import { findCompounds } from '../tokens/find-compounds'
import type { Paragraph } from '../split-paragraphs'
import type { QuotationSpan } from './quotation-span'

/** What the rules for quotations read: the text with its sentences, marks and names, each looked up by token. */
export interface QuotePage {
  readonly text: string
  /** The tokens; each part of a hyphenated compound reads as the whole of it, for "Lyon-based" holds no verb. */
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
    tokens: readCompoundsWhole(parts.text, tokens),
    sentenceAt: lookUp(sentences),
    paragraphAt: lookUp(paragraphs),
    spanAt: lookUp(spans),
    nameAt: lookUp(names),
  }
}

function readCompoundsWhole(text: string, tokens: readonly Token[]): readonly Token[] {
  const firsts = findCompounds(tokens)
  const read = [...tokens]
  for (let end = tokens.length; end > 0;) {
    const first = firsts[end - 1]!
    if (first < end - 1) {
      const whole = text.slice(tokens[first]!.start, tokens[end - 1]!.end)
      for (let i = first; i < end; i++) read[i] = { ...tokens[i]!, text: whole }
    }
    end = first
  }
  return read
}
