import { SPEECH_VERB_FORMS } from '../../language/speech-verbs'
import type { WordTraits } from '../network/word-traits'
import { RELATIONS } from '../parse/relations'
import { findReportingWords } from './find-reporting-words'
import type { NounPhrase } from './noun-phrase'
import type { QuoteFinder } from './quote-finder'
import type { QuotePage } from './quote-page'
import { readRoles, type Roles } from './read-roles'
import { roleSurroundings } from './role-features'
import { roleView } from './role-view'
import { bestRoles, probabilityOfRoles } from './score-roles'
import type { SentenceSyntax, SyntaxReader } from './sentence-syntax'
import type { Statement, StatementRule } from './statement'

/** Words that are less probably reporting words are not looked at again. */
export const LEAST_PROBABLE = 0.15

/** Statements less probable are none. */
const LEAST_SURE = 0.4

/** The statements that have reporting words of their own, in the order of these. */
export function gatherStatements(
  page: QuotePage,
  traits: readonly WordTraits[],
  syntax: SyntaxReader,
  finder: QuoteFinder,
  least = LEAST_SURE,
): readonly Statement[] {
  const words = findReportingWords(page, traits, syntax, finder, LEAST_PROBABLE)
  const isPivot = new Uint8Array(page.tokens.length)
  for (const { token } of words) isPivot[token] = 1
  const found: Found[] = []
  for (const word of words) {
    const tree = syntax.tree(page.sentenceAt[word.token]!)
    const view = roleView(page, tree, word.token)
    const around = roleSurroundings(page, view, isPivot)
    const scores = finder.roles.score(
      around,
      Array.from(view.tokens, (token) => traits[token]!),
    )
    const probability = probabilityOfRoles(finder.roles, scores, view.pivot)
    if (probability < least) continue
    const roles = readRoles(page, view, bestRoles(finder.roles, scores, view.pivot))
    if (roles) found.push({ token: word.token, probability, tree, roles })
  }
  return withoutRepeats(found).map((one) => makeStatement(page, one))
}

interface Found {
  readonly token: number
  readonly probability: number
  readonly tree: SentenceSyntax
  readonly roles: Roles
}

/** The same words reported twice ("he said, according to …") count once, by the likelier of the reporting words. */
function withoutRepeats(found: readonly Found[]): readonly Found[] {
  const best = new Map<string, Found>()
  for (const one of found) {
    const { content } = one.roles
    const key = `${String(content[0]!.first)}-${String(content[content.length - 1]!.end)}`
    const other = best.get(key)
    if (!other || other.probability < one.probability) best.set(key, one)
  }
  return [...best.values()]
}

function makeStatement(page: QuotePage, { token, tree, roles }: Found): Statement {
  const verb = SPEECH_VERB_FORMS.get(page.tokens[token]!.text.toLowerCase())?.verb
  return {
    content: roles.content,
    cue: roles.cue,
    source: roles.source,
    verb: verb ? { lemma: verb.lemma, kind: verb.kind } : null,
    addressee: verb?.patterns.includes('object') ? objectOf(page, token, tree, roles) : null,
    rule: ruleOf(page, token, tree, roles),
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
  let first = object
  while (first - 1 > p && hangsUnder(first - 1, object, heads)) first--
  let end = object + 1
  while (end < heads.length && hangsUnder(end, object, heads)) end++
  const phrase = { first: first + firstToken, end: end + firstToken }
  return content.some((piece) => piece.first < phrase.end && piece.end > phrase.first)
    ? null
    : phrase
}

/** Phrases are no deeper than this. */
const DEEPEST = 12

function hangsUnder(t: number, top: number, heads: Int32Array): boolean {
  for (let at = t, step = 0; at >= 0 && step < DEEPEST; at = heads[at]!, step++)
    if (at === top) return true
  return false
}
