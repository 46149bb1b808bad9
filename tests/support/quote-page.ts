import { findQuotationSpans } from '../../src/analysis/quotes/find-quotation-spans'
import { createQuotePage, type QuotePage } from '../../src/analysis/quotes/quote-page'
import { splitParagraphs } from '../../src/analysis/split-paragraphs'
import { splitSentences } from '../../src/analysis/split-sentences'
import { tokenise } from '../../src/analysis/tokenise'

/** The page of a text in which no names are known. */
export function quotePage(text: string): QuotePage {
  const tokens = tokenise(text)
  const sentences = splitSentences(text, tokens)
  const paragraphs = splitParagraphs(text, sentences)
  const spans = findQuotationSpans(tokens, paragraphs)
  return createQuotePage({ text, tokens, sentences, paragraphs, spans, names: [] })
}
