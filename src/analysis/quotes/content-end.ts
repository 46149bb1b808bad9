import { AUXILIARIES } from '../../language/clause-words'
import { SPEECH_VERB_FORMS } from '../../language/speech-verbs'
import { nounPhraseFrom } from './noun-phrase-from'
import type { QuotePage } from './quote-page'

/** What is said ends before the next reporting words of the same sentence. */
export function cutBefore(page: QuotePage, first: number, limit: number): number {
  const { tokens, spanAt } = page
  for (let i = first + 1; i < limit; i++) {
    if (spanAt[i]! >= 0) continue
    const word = tokens[i]!.text
    if (word === ';') return i
    const next = tokens[i + 1]?.text ?? ''
    if (word === ',' && (next === 'according' || SPEECH_VERB_FORMS.get(next)?.form === 'ing'))
      return i
    if ((word === 'and' || word === 'but') && opensStatement(page, i + 1, limit))
      return tokens[i - 1]!.text === ',' ? i - 1 : i
  }
  return limit
}

/** "… and the harbour office said": another statement begins. */
function opensStatement(page: QuotePage, at: number, limit: number): boolean {
  const subject = nounPhraseFrom(page, at)
  let verb = subject ? subject.end : at
  if (verb >= limit) return false
  if (AUXILIARIES.has(page.tokens[verb]!.text)) verb++
  const form = SPEECH_VERB_FORMS.get(page.tokens[verb]?.text ?? '')
  return (
    form !== undefined && (form.form === 'past' || form.form === 'third') && page.nameAt[verb]! < 0
  )
}

/** Leaves out the final full stop and commas, unless they stand inside closing marks. */
export function trimEnd(page: QuotePage, first: number, limit: number): number {
  let end = limit
  while (
    end > first &&
    /^[.,;:—–!?]$|^\.{3}$/.test(page.tokens[end - 1]!.text) &&
    page.spanAt[end - 1]! < 0
  )
    end--
  return end
}
