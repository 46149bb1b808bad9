import type { IntakeResult } from './intake-result'
import { readPlainText } from './read-plain-text'

/**
 * A pasted plain text as an article.
 * @param addedAt Milliseconds since 1970.
 */
export function readPastedText(text: string, addedAt: number): IntakeResult {
  return readPlainText(text, { origin: { kind: 'paste' }, addedAt })
}
