import {
  CLOSING_MARK,
  DOUBLED_MARKS,
  SINGLE_CLOSING,
  SINGLE_OPENING,
  STRAIGHT_DOUBLE,
} from '../../language/quotation-marks'
import type { Token } from '../../model/syntax'
import type { Paragraph } from '../split-paragraphs'
import type { QuotationSpan } from './quotation-span'

/** A quotation in single marks that does not close within so many tokens was an apostrophe. */
const MAX_SINGLE_TOKENS = 250

/**
 * The outermost quotations, in text order. Each paragraph is read by itself, so that a mark too many or too few
 * never spoils the next one. A quotation that goes on in the next paragraph, which then opens again, ends with its own.
 */
export function findQuotationSpans(
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
): readonly QuotationSpan[] {
  return paragraphs.flatMap((paragraph, p) => {
    const next = paragraphs[p + 1]
    const goesOn = next !== undefined && opensQuotation(tokens[next.firstToken]!.text)
    return inParagraph(tokens, paragraph, goesOn)
  })
}

/** Two single marks read as one double one. */
function readMark(text: string): string {
  return DOUBLED_MARKS.has(text) ? STRAIGHT_DOUBLE : text
}

function opensQuotation(text: string): boolean {
  const mark = readMark(text)
  return mark in CLOSING_MARK || mark === STRAIGHT_DOUBLE || mark === '‘'
}

function inParagraph(
  tokens: readonly Token[],
  { firstToken, endToken }: Paragraph,
  goesOn: boolean,
): readonly QuotationSpan[] {
  const spans: QuotationSpan[] = []
  const close = (first: number, end: number, closed: boolean) => {
    if (end - first > 1)
      spans.push({
        start: tokens[first]!.start,
        end: tokens[end - 1]!.end,
        firstToken: first,
        endToken: end,
        closed,
      })
  }
  let searchedTo = 0
  let open = -1
  let closing = ''
  for (let i = firstToken; i < endToken; i++) {
    const mark = readMark(tokens[i]!.text)
    if (mark.length > 1) continue
    if (open >= 0) {
      if (closes(tokens, i, mark, closing)) {
        close(open, i + 1, true)
        open = -1
        continue
      }
      // An opening mark inside an open quotation: the one before was never closed.
      const reopens =
        CLOSING_MARK[mark] === closing || (mark === closing && closing === STRAIGHT_DOUBLE)
      if (!reopens) continue
      close(open, i, false)
      open = i
      continue
    }
    const double = CLOSING_MARK[mark] ?? (mark === STRAIGHT_DOUBLE ? STRAIGHT_DOUBLE : undefined)
    if (double !== undefined) {
      open = i
      closing = double
    } else if (SINGLE_OPENING.has(mark) && mayOnlyOpen(tokens, i)) {
      const end = singleEnd(tokens, i, endToken, searchedTo)
      if (end < 0) {
        searchedTo = Math.min(endToken, i + MAX_SINGLE_TOKENS)
        continue
      }
      close(i, end + 1, true)
      i = end
    }
  }
  // An odd mark at the end: believed where it opens the paragraph or the next one goes on.
  if (open >= 0 && (goesOn || open === firstToken || closing !== STRAIGHT_DOUBLE))
    close(open, endToken, false)
  return spans
}

/** Writers mix curly and straight marks, and turn a curly one the wrong way: what stands beside it tells. */
function closes(tokens: readonly Token[], i: number, mark: string, closing: string): boolean {
  if (mark === closing) return closing !== STRAIGHT_DOUBLE || !mayOnlyOpen(tokens, i)
  const isStraight = closing === STRAIGHT_DOUBLE
  if (isStraight ? mark === '”' : mark === STRAIGHT_DOUBLE) return !mayOnlyOpen(tokens, i)
  return CLOSING_MARK[mark] === closing && mayOnlyClose(tokens, i)
}

/** No gap before the mark, and one behind it. */
function mayOnlyClose(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (!before || before.end < tokens[i]!.start || /^[([—–-]+$/.test(before.text)) return false
  return !after || after.start > tokens[i]!.end
}

/** A gap before the mark and none behind it. */
function mayOnlyOpen(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (!after || after.start > tokens[i]!.end) return false
  return !before || before.end < tokens[i]!.start || /^[([—–-]+$/.test(before.text)
}

/**
 * The mark that closes a quotation in single marks: not the apostrophe of "the workers’ strike". Up to `searchedTo` an
 * earlier search has found none, so that many opening marks without a closing one cost no more than one.
 */
function singleEnd(
  tokens: readonly Token[],
  open: number,
  limit: number,
  searchedTo: number,
): number {
  let possible = -1
  const last = Math.min(limit, open + MAX_SINGLE_TOKENS)
  for (let i = Math.max(open + 2, searchedTo); i < last; i++) {
    const mark = tokens[i]!
    if (!SINGLE_CLOSING.has(mark.text)) {
      if (possible >= 0 && SINGLE_OPENING.has(mark.text)) break
      continue
    }
    const before = tokens[i - 1]!
    const after = tokens[i + 1]
    if (before.end < mark.start) continue
    if (after && after.start === mark.end && /^[\p{L}\p{N}]/u.test(after.text)) continue
    const isPlural = before.text.endsWith('s') && after !== undefined && /^\p{Ll}/u.test(after.text)
    if (!isPlural) return i
    possible = i
  }
  return possible
}
