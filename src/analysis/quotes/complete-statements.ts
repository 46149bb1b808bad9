import { isCapitalised } from '../../language/characters'
import { QUOTATION_MARKS } from '../../language/quotation-marks'
import { colonSource } from './colon-source'
import { findTurn } from './find-turn'
import type { QuotePage } from './quote-page'
import type { QuotationSpan } from './quotation-span'
import type { Statement } from './statement'

/** A quotation of fewer words without reporting words is a title, a nickname or a term. */
const MIN_WORDS = 4
/** A paragraph that is nothing but a quotation may be shorter. */
const MIN_WORDS_ALONE = 2

/**
 * The statements with the quotations that have no reporting words of their own: the second half of an interrupted one
 * joins the first, a further paragraph continues the speaker before. Returned in the order of their content.
 */
export function completeStatements(
  page: QuotePage,
  statements: readonly Statement[],
): readonly Statement[] {
  const covered = new Uint8Array(page.tokens.length)
  for (const { content } of statements)
    for (const { first, end } of content) covered.fill(1, first, end)
  const all = [...statements].sort(byContent)
  const done: Statement[] = []
  let next = 0
  for (const span of page.spans) {
    while (next < all.length && all[next]!.content[0]!.first < span.firstToken)
      done.push(all[next++]!)
    if (covered[span.firstToken] || !isStatement(page, span)) continue
    const range = { first: span.firstToken, end: span.endToken }
    const before = done[done.length - 1]
    const following = all[next]
    if (following && joinsFollowing(page, span, following)) {
      all[next] = { ...following, content: [range, ...following.content] }
      continue
    }
    const speaking = speakerBefore(page, done)
    const spoke = done[speaking]
    if (spoke && joinsBefore(page, span, spoke)) {
      done[speaking] = { ...spoke, content: [...spoke.content, range] }
      continue
    }
    done.push(makeAlone(page, span, before))
  }
  return [...done, ...all.slice(next)].sort(byContent)
}

function byContent(a: Statement, b: Statement): number {
  return a.content[0]!.first - b.content[0]!.first
}

/** Long enough, and a sentence of its own: it opens one and is not carried on by the writer's words. */
function isStatement(page: QuotePage, span: QuotationSpan): boolean {
  const { tokens, sentences, sentenceAt } = page
  let words = 0
  for (let i = span.firstToken; i < span.endToken; i++)
    if (/^[\p{L}\p{N}]/u.test(tokens[i]!.text)) words++
  const paragraph = page.paragraphs[page.paragraphAt[span.firstToken]!]!
  const isWhole = span.firstToken === paragraph.firstToken && span.endToken === paragraph.endToken
  if (words < (isWhole ? MIN_WORDS_ALONE : MIN_WORDS)) return false
  const opens =
    sentences[sentenceAt[span.firstToken]!]!.firstToken === span.firstToken ||
    tokens[span.firstToken - 1]!.text === ':'
  if (!opens) return false
  // What somebody else is quoted with inside may end together with it: ‘… a crime.’”
  let last = span.endToken - 2
  while (last > span.firstToken && QUOTATION_MARKS.has(tokens[last]!.text)) last--
  return !span.closed || /[.!?…,]$/.test(tokens[last]?.text ?? '')
}

/** “A.” “B,” he said: two quotations side by side are one; of “A,” he said. “B.” the first is said as well. */
function joinsFollowing(
  page: QuotePage,
  span: QuotationSpan,
  { content, cue, rule }: Statement,
): boolean {
  const [first] = content
  if (!first || page.paragraphAt[first.first] !== page.paragraphAt[span.firstToken]) return false
  if (rule === 'quotation-before-verb') return first.first === span.endToken
  return (
    cue !== null &&
    cue.first >= span.endToken &&
    page.sentenceAt[cue.first] === page.sentenceAt[span.endToken - 1] &&
    page.tokens[span.endToken - 2]?.text === ','
  )
}

/** “A,” he said, [adding that …]. “B.”: so many statements may stand in the sentence of a quotation's reporting words. */
const MOST_ASIDES = 2

/** The last statement that is not said by the speaker of one before it in the same sentence; an index. */
function speakerBefore(page: QuotePage, done: readonly Statement[]): number {
  const last = done.length - 1
  for (let i = last - 1; i >= Math.max(0, last - MOST_ASIDES); i--) {
    const one = done[i]!
    const isSame = done.slice(i + 1).every((aside) => sharesSentence(page, one, aside))
    if (one.rule === 'quotation-before-verb' && isSame) return i
  }
  return last
}

function sharesSentence(page: QuotePage, { cue, source }: Statement, aside: Statement): boolean {
  if (!cue || !aside.cue || aside.rule === 'quotation-before-verb') return false
  const isSameSpeaker = aside.source === null || aside.source.first === source?.first
  return page.sentenceAt[cue.first] === page.sentenceAt[aside.cue.first] && isSameSpeaker
}

/** “A,” he said. “B.” */
function joinsBefore(page: QuotePage, span: QuotationSpan, before: Statement): boolean {
  if (before.rule !== 'quotation-before-verb') return false
  const last = before.content[before.content.length - 1]!
  return page.paragraphAt[last.first] === page.paragraphAt[span.firstToken]
}

function makeAlone(page: QuotePage, span: QuotationSpan, before: Statement | undefined): Statement {
  const content = [{ first: span.firstToken, end: span.endToken }]
  const alone = {
    content,
    cue: null,
    source: null,
    verb: null,
    addressee: null,
    probability: 1,
    sourceProbability: 1,
  }
  const turn = findTurn(page, span.firstToken + 1, span.endToken)
  if (turn) return { ...alone, ...turn, rule: 'attributed-by-colon' }
  const named = colonSource(page, span) ?? signature(page, span)
  if (named) return { ...alone, source: named, rule: 'attributed-by-colon' }
  const continues = before !== undefined && follows(page, span, before)
  return { ...alone, rule: continues ? 'continues-quotation' : 'no-source' }
}

/** A signature is no longer than this. */
const MAX_SIGNATURE = 10

/** “…” — Ada Park, fisherwoman: a dash and a name are all that is left of the paragraph. */
function signature(page: QuotePage, span: QuotationSpan): Statement['source'] {
  const { endToken } = page.paragraphs[page.paragraphAt[span.firstToken]!]!
  const textAt = (i: number) => page.tokens[i]!.text
  if (span.endToken + 1 >= endToken || !/^(?:[—–―-]|--)$/.test(textAt(span.endToken))) return null
  const first = span.endToken + 1
  const end = /^[.]$/.test(textAt(endToken - 1)) ? endToken - 1 : endToken
  if (end <= first || end - first > MAX_SIGNATURE || !isCapitalised(textAt(first))) return null
  for (let i = first; i < end; i++) if (page.spanAt[i]! >= 0) return null
  return { first, end }
}

/** Nothing but this quotation lies between the one before and the next paragraph. */
function follows(page: QuotePage, span: QuotationSpan, before: Statement): boolean {
  const last = before.content[before.content.length - 1]!
  const reach = Math.max(last.end, before.cue?.end ?? 0, before.source?.end ?? 0)
  return page.paragraphAt[span.firstToken]! - page.paragraphAt[Math.max(0, reach - 1)]! <= 1
}
