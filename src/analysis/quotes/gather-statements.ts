import { SPEECH_VERB_FORMS } from '../../language/speech-verbs'
import { labelMarginals } from '../network/label-marginals'
import type { WordTraits } from '../network/word-traits'
import { RELATIONS } from '../parse/relations'
import { WORD_CLASSES } from '../tag/word-classes'
import { findReportingWords } from './find-reporting-words'
import { withLikelyRoles } from './likely-roles'
import type { NounPhrase } from './noun-phrase'
import type { QuoteFinder } from './quote-finder'
import type { QuotePage } from './quote-page'
import { readRoles, type Roles } from './read-roles'
import { roleSurroundings } from './role-features'
import { roleView } from './role-view'
import { ROLE, ROLE_LABELS } from './role-labels'
import { bestRoles } from './score-roles'
import type { SentenceSyntax, SyntaxReader } from './sentence-syntax'
import type { Statement, StatementRule } from './statement'

/** Words that are less probably reporting words are not looked at again. */
export const LEAST_PROBABLE = 0.15

/** Statements less probable are none. */
const LEAST_SURE = 0.35
/** What stands in quotation marks somebody has said: less is asked of it. */
const LEAST_QUOTED = 0.15
/** A phrase without a verb ("announced her candidacy") is seldom what somebody says. */
const LEAST_BARE = 0.7
/** Shorter quotations are titles, terms and nicknames as often as statements. */
const FEWEST_WORDS = 3

/** The statements that have reporting words of their own, in the order of these. */
export function gatherStatements(
  page: QuotePage,
  traits: readonly WordTraits[],
  syntax: SyntaxReader,
  finder: QuoteFinder,
  least = LEAST_SURE,
  leastQuoted = LEAST_QUOTED,
  leastBare = LEAST_BARE,
): readonly Statement[] {
  const words = findReportingWords(page, traits, syntax, finder, LEAST_PROBABLE)
  const cueProbability = new Float32Array(page.tokens.length)
  for (const { token, probability } of words) cueProbability[token] = probability
  const found: Found[] = []
  for (const word of words) {
    const tree = syntax.tree(page.sentenceAt[word.token]!)
    const view = roleView(page, tree, word.token)
    const around = roleSurroundings(page, view, cueProbability)
    const scores = finder.roles.score(
      around,
      Array.from(view.tokens, (token) => traits[token]!),
    )
    const marginals = labelMarginals(finder.roles.chain, scores)
    const probability = marginals[view.pivot * ROLE_LABELS + ROLE.cue]!
    if (probability < Math.min(least, leastQuoted)) continue
    const labels = withLikelyRoles(bestRoles(finder.roles, scores, view.pivot), marginals)
    const roles = readRoles(page, view, labels)
    if (!roles) continue
    const isEnough = holdsQuotation(page, roles)
      ? probability >= leastQuoted
      : probability >= (isBare(page, syntax, roles) ? leastBare : least)
    if (!isEnough) continue
    found.push({ token: word.token, probability, tree, roles })
  }
  return withoutRepeats(found, least).map((one) => makeStatement(page, one))
}

function holdsQuotation({ spans, spanAt }: QuotePage, { content }: Roles): boolean {
  return content.some(({ first }) => {
    const span = spans[spanAt[first]!]
    return span !== undefined && span.endToken - span.firstToken >= FEWEST_WORDS + 2
  })
}

const VERB_TAGS: ReadonlySet<string> = new Set(['VERB', 'AUX'])

/** Is what is said a phrase without any verb? */
function isBare(page: QuotePage, syntax: SyntaxReader, { content }: Roles): boolean {
  return content.every(({ first, end }) => {
    for (let i = first; i < end; i++) {
      const s = page.sentenceAt[i]!
      const one = syntax.classes(s)[i - page.sentences[s]!.firstToken]!
      if (VERB_TAGS.has(WORD_CLASSES[one]![0])) return false
    }
    return true
  })
}

interface Found {
  readonly token: number
  readonly probability: number
  readonly tree: SentenceSyntax
  readonly roles: Roles
}

/**
 * The same words reported twice ("…,” he said, according to …") count once, by the likelier of the reporting words; and a
 * quotation inside what somebody says is not said by somebody else unless that is likely in itself.
 */
function withoutRepeats(found: readonly Found[], least: number): readonly Found[] {
  const best = new Map<number, Found>()
  for (const one of found) {
    const { first } = one.roles.content[0]!
    const other = best.get(first)
    if (!other || isBetter(one, other)) best.set(first, one)
  }
  const kept = [...best.values()]
  return kept.filter(
    (one) =>
      one.probability >= least ||
      !kept.some((other) => other !== one && holds(other.roles, one.roles)),
  )
}

/** Reporting words that stand inside what others report ("[…, he said], according to …") come first. */
function isBetter(one: Found, other: Found): boolean {
  const isInside = (a: Found, b: Found) =>
    b.roles.content.some(({ first, end }) => first <= a.token && a.token < end)
  if (isInside(one, other)) return true
  return !isInside(other, one) && other.probability < one.probability
}

/** Does what is said in `outer` hold all that is said in `inner`? */
function holds(outer: Roles, inner: Roles): boolean {
  return inner.content.every(({ first, end }) =>
    outer.content.some((piece) => piece.first <= first && piece.end >= end),
  )
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
