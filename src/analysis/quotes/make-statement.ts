import { SPEECH_VERB_FORMS } from '../../language/speech-verbs'
import { RELATIONS } from '../parse/relations'
import type { NounPhrase } from './noun-phrase'
import { phraseOf } from './phrase-of'
import type { QuotePage } from './quote-page'
import type { Roles } from './read-roles'
import type { SentenceSyntax } from './sentence-syntax'
import type { Statement, StatementRule } from './statement'
import type { FoundStatement } from './untangle-statements'

/** The statement that has been found, with its verb, whom it was said to, and the rule by which it was recognised. */
export function makeStatement(
  page: QuotePage,
  { token: pivot, probability, sourceProbability, tree, roles }: FoundStatement,
): Statement {
  const verb = SPEECH_VERB_FORMS.get(page.tokens[pivot]!.text.toLowerCase())?.verb
  return {
    content: roles.content,
    cue: roles.cue,
    source: roles.source,
    verb: verb ? { lemma: verb.lemma, kind: verb.kind } : null,
    addressee: verb?.patterns.includes('object') ? objectOf(page, pivot, tree, roles) : null,
    rule: ruleOf(page, pivot, tree, roles),
    probability,
    sourceProbability,
  }
}

function ruleOf(
  page: QuotePage,
  pivot: number,
  { heads }: SentenceSyntax,
  { source, content }: Roles,
): StatementRule {
  if (page.tokens[pivot]!.text.toLowerCase() === 'according') return 'according-to'
  const { firstToken } = page.sentences[page.sentenceAt[pivot]!]!
  const isOwn = (i: number) => heads[i - firstToken] === pivot - firstToken
  if (source && !anyToken(source, isOwn)) return 'shared-subject'
  const isDirect = page.spanAt[content[0]!.first]! >= 0
  if (content[0]!.first < pivot) return isDirect ? 'quotation-before-verb' : 'clause-before-verb'
  return isDirect ? 'quotation-after-verb' : 'clause-after-verb'
}

function anyToken({ first, end }: NounPhrase, holds: (i: number) => boolean): boolean {
  for (let i = first; i < end; i++) if (holds(i)) return true
  return false
}

const OBJECTS = [RELATIONS.indexOf('obj'), RELATIONS.indexOf('iobj')]

/** The one spoken to: the object behind the verb, with all that hangs on it, unless it is what was said. */
function objectOf(
  page: QuotePage,
  pivot: number,
  { heads, relations }: SentenceSyntax,
  { content }: Roles,
): NounPhrase | null {
  const { firstToken } = page.sentences[page.sentenceAt[pivot]!]!
  const p = pivot - firstToken
  const object = heads.findIndex(
    (head, t) => head === p && t > p && OBJECTS.includes(relations[t]!),
  )
  if (object < 0) return null
  const { first, end } = phraseOf(object, heads, p + 1)
  const phrase = { first: first + firstToken, end: end + firstToken }
  return content.some((piece) => piece.first < phrase.end && piece.end > phrase.first)
    ? null
    : phrase
}
