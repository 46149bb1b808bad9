import { SPEECH_VERB_FORMS } from '../../language/speech-verbs'
import { labelMarginals } from '../network/label-marginals'
import type { WordTraits } from '../network/word-traits'
import { WORD_CLASSES } from '../tag/word-classes'
import { findReportingWords, type LeastReporting } from './find-reporting-words'
import { withLikelyRoles } from './likely-roles'
import { isTitle } from './is-title'
import { makeStatement } from './make-statement'
import type { QuoteFinder } from './quote-finder'
import type { QuotePage } from './quote-page'
import { readRoles, type Roles } from './read-roles'
import { roleSurroundings } from './role-features'
import { roleView, type RoleView } from './role-view'
import { ROLE, ROLE_LABELS } from './role-labels'
import { bestRoles } from './score-roles'
import type { SentenceSyntax, SyntaxReader } from './sentence-syntax'
import { sharedSubject } from './shared-subject'
import type { Statement } from './statement'
import { tidyRoles } from './tidy-roles'
import { untangleStatements, type FoundStatement } from './untangle-statements'

/** Words that are less probably reporting words are not looked at again, for the tree of a sentence costs time. */
const LEAST_PROBABLE: LeastReporting = { beside: 0.08, known: 0.25, other: 0.4 }

/** How probable statements have to be that are not counted out below. */
export interface LeastProbable {
  /** Clauses behind known verbs of saying. */
  readonly clause: number
  /** What stands in quotation marks somebody has said: less is asked of it. */
  readonly quoted: number
  /** A phrase without a verb ("announced her candidacy") is seldom what somebody says. */
  readonly bare: number
  /** Words that are no known verbs of saying report seldom. */
  readonly unknown: number
  /** "The ferry was said to be safe": what nobody is named for. */
  readonly sourceless: number
}
const LEAST: LeastProbable = {
  clause: 0.3,
  quoted: 0.1,
  bare: 0.75,
  unknown: 0.5,
  sourceless: 0.75,
}
/** Shorter quotations are titles, terms and nicknames as often as statements. */
const FEWEST_WORDS = 3

/** The statements that have reporting words of their own, in the order of these. */
export function gatherStatements(
  page: QuotePage,
  traits: readonly WordTraits[],
  syntax: SyntaxReader,
  finder: QuoteFinder,
  least = LEAST,
): readonly Statement[] {
  const words = findReportingWords(page, traits, syntax, finder, LEAST_PROBABLE)
  const cueProbability = new Float32Array(page.tokens.length)
  for (const { token, probability } of words) cueProbability[token] = probability
  const found: FoundStatement[] = []
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
    if (probability < least.quoted) continue
    const labels = withLikelyRoles(bestRoles(finder.roles, scores, view.pivot), marginals)
    const read = readRoles(page, view, labels)
    const roles = read && withSource(page, word.token, tree, tidyRoles(page, read))
    if (!roles || probability < leastFor(page, syntax, word.token, roles, least)) continue
    const sourceProbability = probabilityOfSource(view, marginals, roles)
    found.push({ token: word.token, probability, sourceProbability, tree, roles })
  }
  return untangleStatements(page, found, least.clause).map((one) => makeStatement(page, one))
}

/** The mean over the words of the source. */
function probabilityOfSource(
  { tokens }: RoleView,
  marginals: Float32Array,
  { source }: Roles,
): number {
  if (!source) return 0
  let sum = 0
  tokens.forEach((token, v) => {
    if (token < source.first || token >= source.end) return
    const at = v * ROLE_LABELS
    sum += marginals[at + ROLE.sourceFirst]! + marginals[at + ROLE.source]!
  })
  return sum / (source.end - source.first)
}

/** The roles with a source: a participle ("…, saying that") may share the subject of its sentence. */
function withSource(
  page: QuotePage,
  pivot: number,
  tree: SentenceSyntax,
  roles: Roles | null,
): Roles | null {
  if (!roles || roles.source || !/ing$/i.test(page.tokens[pivot]!.text)) return roles
  const { firstToken } = page.sentences[page.sentenceAt[pivot]!]!
  const shared = sharedSubject(pivot - firstToken, tree)
  if (!shared) return roles
  const source = { first: shared.first + firstToken, end: shared.end + firstToken }
  const isSaid = roles.content.some(({ first, end }) => first < source.end && end > source.first)
  return isSaid ? roles : { ...roles, source }
}

function leastFor(
  page: QuotePage,
  syntax: SyntaxReader,
  pivot: number,
  roles: Roles,
  least: LeastProbable,
): number {
  if (holdsQuotation(page, roles)) return least.quoted
  return Math.max(
    least.clause,
    isBare(page, syntax, roles) ? least.bare : 0,
    isKnown(page, pivot) ? 0 : least.unknown,
    roles.source ? 0 : least.sourceless,
  )
}

/** Is it a form of a verb of saying or thinking, or "according"? */
function isKnown(page: QuotePage, token: number): boolean {
  const word = page.tokens[token]!.text.toLowerCase()
  return word === 'according' || SPEECH_VERB_FORMS.has(word)
}

function holdsQuotation(page: QuotePage, { content }: Roles): boolean {
  return content.some(({ first }) => {
    const span = page.spans[page.spanAt[first]!]
    if (!span || isTitle(page, span)) return false
    return span.endToken - span.firstToken >= FEWEST_WORDS + 2
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
