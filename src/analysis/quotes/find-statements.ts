import { ROLE_NOUNS } from '../../language/titles'
import type { Cue } from './find-cues'
import { type RightContent, contentAfter } from './find-content'
import { objectAt } from './find-object'
import { contentBefore, endsSentenceSoon, type LeftContent, sentenceStart } from './content-before'
import { mainSubject } from './main-subject'
import type { NounPhrase } from './noun-phrase'
import { nounPhraseBefore } from './noun-phrase-before'
import { nounPhraseFrom } from './noun-phrase-from'
import type { QuotePage } from './quote-page'
import type { Statement, StatementRule } from './statement'

/** The statements that have reporting words of their own, in the order of these. */
export function findStatements(page: QuotePage, cues: readonly Cue[]): readonly Statement[] {
  const statements: Statement[] = []
  for (const cue of cues) {
    const previous = statements[statements.length - 1] ?? null
    const statement =
      cue.form === 'according' ? accordingTo(page, cue) : withVerb(page, cue, previous)
    if (statement && !repeats(statement, previous)) statements.push(statement)
  }
  return statements
}

/** The same words reported once more ("…,” she said, according to …") count once. */
function repeats(statement: Statement, previous: Statement | null): boolean {
  if (!previous) return false
  const [a] = statement.content
  const [b] = previous.content
  if (!a || !b) return false
  if (a.first === b.first && previous.rule !== 'clause-after-verb') return true
  return statement.rule === 'quotation-before-verb' || statement.rule === 'clause-before-verb'
    ? a.end === b.end
    : false
}

function withVerb(page: QuotePage, cue: Cue, previous: Statement | null): Statement | null {
  return inverted(page, cue) ?? withSubject(page, cue, previous)
}

/** “…,” said Ada Park · …, say officials. */
function inverted(page: QuotePage, cue: Cue): Statement | null {
  if (cue.form === 'ing' || cue.first !== cue.end - 1 || cue.verb?.lemma === 'tell') return null
  const left = contentBefore(page, cue.first)
  if (!left) return null
  const source = nounPhraseFrom(page, cue.end)
  if (!source) return null
  if (!left.direct && !endsSentenceSoon(page, source.end)) return null
  const patterns = cue.verb?.patterns ?? []
  if (!left.direct && !patterns.some((pattern) => pattern === 'clause' || pattern === 'that'))
    return null
  return make(
    cue,
    source,
    left.content,
    left.direct ? 'quotation-before-verb' : 'clause-before-verb',
    null,
  )
}

function withSubject(page: QuotePage, cue: Cue, previous: Statement | null): Statement | null {
  const right = contentAfter(page, cue)
  const own = isGerund(page, cue) ? null : subjectOf(page, cue)
  const source = own ?? sharedSubject(page, cue, previous)
  const left = own && contentBefore(page, own.first)
  if (left?.direct) return before(page, cue, source, left, right)
  if (right) {
    if (!source && !right.direct) return null
    const rule: StatementRule = !own
      ? 'shared-subject'
      : right.direct
        ? 'quotation-after-verb'
        : 'clause-after-verb'
    return make(cue, source, [right.content], rule, right.addressee)
  }
  if (left && source && reports(cue)) {
    const object = objectOf(page, cue)
    if (left.direct || endsSentenceSoon(page, object?.end ?? cue.end))
      return before(page, cue, source, left, null)
  }
  return null
}

/** A participle takes only a name, a pronoun or a role for its own subject: "a tough warning" is none. */
function subjectOf(page: QuotePage, cue: Cue): NounPhrase | null {
  const found = nounPhraseBefore(page, cue.groupFirst)
  if (!found || cue.form !== 'ing') return found
  const last = page.tokens[found.end - 1]!.text
  const isSomebody =
    page.nameAt[found.end - 1]! >= 0 ||
    found.end - found.first === 1 ||
    ROLE_NOUNS.has(last.replace(/s$/, ''))
  return isSomebody && page.tokens[cue.groupFirst - 1]!.text !== ',' ? found : null
}

/** "by saying", "without adding": the subject is the sentence's. */
function isGerund(page: QuotePage, cue: Cue): boolean {
  return (
    cue.form === 'ing' &&
    /^(?:by|in|of|for|without|after|before|from|while|when)$/.test(
      page.tokens[cue.groupFirst - 1]?.text ?? '',
    )
  )
}

function reports(cue: Cue): boolean {
  return (
    cue.form !== 'ing' &&
    (cue.verb?.patterns.some((pattern) => pattern !== 'label' && pattern !== 'of') ?? false)
  )
}

function before(
  page: QuotePage,
  cue: Cue,
  source: NounPhrase | null,
  left: LeftContent,
  right: RightContent | null,
): Statement {
  const content = right?.direct ? [...left.content, right.content] : left.content
  return make(
    cue,
    source,
    content,
    left.direct ? 'quotation-before-verb' : 'clause-before-verb',
    right?.addressee ?? objectOf(page, cue),
  )
}

function objectOf(page: QuotePage, cue: Cue): NounPhrase | null {
  if (!cue.verb?.patterns.includes('object')) return null
  const limit = page.sentences[page.sentenceAt[cue.first]!]!.endToken
  return objectAt(page, cue.end, limit)
}

/** "…, saying that", "He resigned and said": the subject stands further off. */
function sharedSubject(page: QuotePage, cue: Cue, previous: Statement | null): NounPhrase | null {
  const at = cue.groupFirst
  const sentence = page.sentences[page.sentenceAt[cue.first]!]!
  if (previous?.source && previous.cue && previous.cue.first >= sentence.firstToken)
    return previous.source
  if (at <= sentence.firstToken) return null
  const word = page.tokens[at - 1]!.text
  if (cue.form === 'ing' || word === 'and' || word === 'but' || word === ',' || word === 'then')
    return mainSubject(page, at)
  return null
}

/** "According to Ada Park, …" · "…, according to Ada Park." */
function accordingTo(page: QuotePage, cue: Cue): Statement | null {
  const { tokens, sentences, sentenceAt } = page
  const sentence = sentences[sentenceAt[cue.first]!]!
  const start = sentenceStart(page, cue.first)
  const opens = cue.first - start <= 1
  const source = nounPhraseFrom(page, cue.end, !opens)
  if (!source) return null
  if (opens) {
    if (tokens[source.end]?.text !== ',') return null
    const first = source.end + 1
    let end = sentence.endToken
    while (end > first && /^[.!?]$/.test(tokens[end - 1]!.text)) end--
    return end > first ? make(cue, source, [{ first, end }], 'according-to', null) : null
  }
  const end = tokens[cue.first - 1]!.text === ',' ? cue.first - 1 : cue.first
  const span = page.spans[page.spanAt[end - 1]!]
  if (span && span.endToken === end && span.firstToken <= start)
    return make(cue, source, [{ first: span.firstToken, end }], 'according-to', null)
  return end > start ? make(cue, source, [{ first: start, end }], 'according-to', null) : null
}

function make(
  cue: Cue,
  source: NounPhrase | null,
  content: readonly NounPhrase[],
  rule: StatementRule,
  addressee: NounPhrase | null,
): Statement {
  return {
    content,
    cue: { first: cue.first, end: cue.end },
    source,
    verb: cue.verb && { lemma: cue.verb.lemma, kind: cue.verb.kind },
    addressee,
    rule,
  }
}
