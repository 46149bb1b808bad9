import { WORD_CLASSES } from '../tag/word-classes'
import type { NounPhrase } from './noun-phrase'
import type { QuotePage } from './quote-page'
import { isContentRole, isSourceRole, ROLE } from './role-labels'
import type { RoleView } from './role-view'

/** What belongs to one reporting word, in tokens of the page. */
export interface Roles {
  readonly cue: NounPhrase
  readonly source: NounPhrase | null
  /** In text order; never empty. */
  readonly content: readonly NounPhrase[]
}

/** A quotation counts as said whole from this share of its tokens on. */
const WHOLE = 0.5

/** The roles that these labels of a view's tokens mean; null where nothing is said. */
export function readRoles(page: QuotePage, view: RoleView, labels: Int32Array): Roles | null {
  const content = tidyContent(page, contentRuns(page, view, labels))
  if (content.length === 0) return null
  return { cue: cueRun(view, labels), source: nearestSource(page, view, labels), content }
}

/** Words in front of a verb that are no part of what reports: "later [said]", "and [said]". */
const IDLE_BEFORE = classSet('ADV', 'PUNCT', 'CCONJ', 'SCONJ', 'PRON', 'NOUN', 'PROPN', 'DET')
/** Words behind a verb that may belong to it: "was quoted as saying", "called for", "according to". */
const VERBAL = classSet('VERB', 'AUX', 'PART', 'ADP', 'SCONJ')
const VERBS = classSet('VERB')

/** The verb with its auxiliaries, and what verbs follow it at once; of "said in a statement" only "said". */
function cueRun({ tokens, pivot, classes }: RoleView, labels: Int32Array): NounPhrase {
  const isCue = (v: number, beside: number) =>
    labels[v] === ROLE.cue && Math.abs(tokens[v]! - tokens[beside]!) === 1
  let first = pivot
  while (isCue(first - 1, first)) first--
  while (first < pivot && IDLE_BEFORE.has(classes[first]!)) first++
  let last = pivot
  while (isCue(last + 1, last)) last++
  return { first: tokens[first]!, end: tokens[lastOfVerbs(classes, pivot, last)]! + 1 }
}

/** Up to `last` where only verbs and particles stand, else up to the last verb before anything else. */
function lastOfVerbs(classes: Int32Array, pivot: number, last: number): number {
  let verb = pivot
  for (let v = pivot + 1; v <= last; v++) {
    if (!VERBAL.has(classes[v]!)) return verb
    if (VERBS.has(classes[v]!)) verb = v
  }
  return last
}

/** Words that stand in front of a phrase and are no part of it: "with [the mayor] saying". */
const IDLE_IN_FRONT = classSet('ADP', 'SCONJ', 'CCONJ', 'PUNCT')

function nearestSource(page: QuotePage, view: RoleView, labels: Int32Array): NounPhrase | null {
  const { tokens, pivot } = view
  let nearest: NounPhrase | null = null
  let least = Infinity
  for (let v = 0; v < labels.length; v++) {
    if (!isSourceRole(labels[v]!)) continue
    const start = v
    while (labels[v + 1] === ROLE.source && tokens[v + 1] === tokens[v]! + 1) v++
    const distance = v < pivot ? pivot - v : start - pivot
    let first = start
    while (first < v && IDLE_IN_FRONT.has(view.classes[first]!)) first++
    const phrase = withoutEdges(page, { first: tokens[first]!, end: tokens[v]! + 1 })
    if (distance >= least || !hasWord(page, phrase.first, phrase.end)) continue
    least = distance
    nearest = phrase
  }
  return nearest
}

/** Runs of content, with quotations that are mostly content taken whole and what is left out of them filled in. */
function contentRuns(page: QuotePage, view: RoleView, labels: Int32Array): readonly NounPhrase[] {
  const { spans, spanAt } = page
  const { tokens } = view
  const inside = new Map<number, { kept: number; content: number }>()
  tokens.forEach((token, v) => {
    const span = spanAt[token]!
    if (span < 0) return
    const count = inside.get(span) ?? { kept: 0, content: 0 }
    count.kept++
    if (isContentRole(labels[v]!)) count.content++
    inside.set(span, count)
  })
  const isWhole = (span: number) => {
    const count = inside.get(span)
    return count !== undefined && count.content >= count.kept * WHOLE
  }
  const runs: { first: number; end: number }[] = []
  const put = (first: number, end: number) => {
    const last = runs[runs.length - 1]
    if (last && last.end >= first) last.end = Math.max(last.end, end)
    else runs.push({ first, end })
  }
  tokens.forEach((token, v) => {
    const s = spanAt[token]!
    const span = spans[s]
    if (span && isWhole(s)) {
      put(span.firstToken, span.endToken)
      return
    }
    if (isContentRole(labels[v]!)) put(token, token + 1)
  })
  return runs
}

const EDGE = /^(?:[,.;:—–!?-]|--|\.{2,}|…)$/

function tidyContent(page: QuotePage, runs: readonly NounPhrase[]): readonly NounPhrase[] {
  return runs
    .map((run) => withoutEdges(page, run))
    .map((run, r) =>
      r === 0 && run.end - run.first > 1 && /^that$/i.test(page.tokens[run.first]!.text)
        ? withoutEdges(page, { first: run.first + 1, end: run.end })
        : run,
    )
    .filter(({ first, end }) => hasWord(page, first, end))
}

/** Without commas and stops at its edges, unless they stand inside quotation marks. */
function withoutEdges(page: QuotePage, run: NounPhrase): NounPhrase {
  const isEdge = (i: number) => page.spanAt[i]! < 0 && EDGE.test(page.tokens[i]!.text)
  let { first, end } = run
  while (first < end && isEdge(first)) first++
  while (end > first && isEdge(end - 1)) end--
  return { first, end }
}

function hasWord(page: QuotePage, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (/[\p{L}\p{N}]/u.test(page.tokens[i]!.text)) return true
  return false
}

/** The classes of these parts of speech. */
function classSet(...tags: readonly string[]): ReadonlySet<number> {
  return new Set(WORD_CLASSES.flatMap(([tag], one) => (tags.includes(tag) ? [one] : [])))
}
