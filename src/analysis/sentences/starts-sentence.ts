import { isCapitalised } from '../../language/characters'
import { SUBJECT_PRONOUNS } from '../../language/clause-words'
import { SPEECH_VERB_FORMS } from '../../language/speech-verbs'
import type { Token } from '../../model/syntax'

const OPENERS = new Set(['“', '‘', '"', "'", '(', '[', '«', '—', '–', '``', '‘‘', "''"])
/** Names of people who ask and shout behind a quotation are no longer than this. */
const MAX_NAME_TOKENS = 4

/**
 * May a sentence begin with the token at `at`? Small letters and marks that only join go on with the one before.
 * @example startsSentence(tokenise('“We won”, she said'), 3) // false
 */
export function startsSentence(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!
  return OPENERS.has(text) || /^(?:[^\p{Ll}\p{P}]|[#@¿¡*])/u.test(text)
}

/** “Why?” Ada Park asked: the name and the verb behind a quoted question belong to its sentence; “Why?” He asked … does not. */
export function namesSpeaker(tokens: readonly Token[], at: number): boolean {
  let verb = at
  while (verb < at + MAX_NAME_TOKENS && isCapitalised(tokens[verb]?.text ?? '')) verb++
  if (verb === at || SUBJECT_PRONOUNS.has(tokens[at]!.text.toLowerCase())) return false
  const form = SPEECH_VERB_FORMS.get(tokens[verb]?.text ?? '')?.form
  return form === 'past' && /^[.,;]$/.test(tokens[verb + 1]?.text ?? '.')
}
