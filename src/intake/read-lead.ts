import { readDetailLine, type FoundDetails } from './read-detail-line'

/** A text whose top has been read. */
export interface Lead {
  readonly headline: string | null
  /** The headline, where there is one, on the first line; the detail lines are gone. */
  readonly text: string
  /** What was known, and what the detail lines add to it. */
  readonly details: FoundDetails
}

/** Headline, standfirst, byline, date, place, section: a lead with more lines than this is a list. */
const MAX_LEAD_LINES = 8

/** No headline is longer; sub-editors stop at half of it. In UTF-16 units. */
const MAX_HEADLINE_LENGTH = 160

/** A full stop, or a question or exclamation mark, perhaps inside a closing quotation mark or bracket. */
const SENTENCE_END = /[.!?…:;,][”’"')\]]*$/

/** A headline may ask or cry out, if an empty line sets it apart from the story. */
const QUESTION_END = /[?!][”’"')\]]*$/

/** "… in the U.S." ends with an abbreviation, not with a sentence. */
const INITIALISM_END = /\b(?:\p{Lu}\.){2,}$/u

/** What is known of a text from elsewhere. */
export interface Known {
  /** Put before the text; null where it has to be found in it. */
  readonly headline: string | null
  readonly details: FoundDetails
}

/**
 * Headline, byline, date and publisher from the first lines of a text. Only lines that are nothing
 * but byline, date, publisher or address are taken out; whatever is doubtful stays in the text, and
 * so does what contradicts what is known.
 */
export function readLead(text: string, known: Known): Lead {
  const { lines, rest } = splitLead(text)
  let details = known.details
  const kept: string[] = []
  for (const line of lines) {
    const found = line === '' ? null : readDetailLine(line)
    if (found && agrees(found, details)) details = { ...details, ...found }
    else kept.push(line)
  }
  // Where lines were taken out, empty ones around them are left over.
  const head = [...kept, '']
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
  const remaining = head + rest
  if (known.headline !== null) {
    return { headline: known.headline, text: `${known.headline}\n\n${remaining}`, details }
  }
  const first = kept.find((line) => line !== '')
  return { headline: first ?? null, text: remaining, details }
}

/** True when nothing in `found` is known otherwise: a second byline holds names that the first does not. */
function agrees(found: FoundDetails, known: FoundDetails): boolean {
  const before = new Map(Object.entries(known))
  return Object.entries(found).every(([field, value]) => (before.get(field) ?? value) === value)
}

/** The lines before the first sentence, and all from there on; no lines where there is no sentence. */
function splitLead(text: string): { readonly lines: readonly string[]; readonly rest: string } {
  const lines: string[] = []
  let start = 0
  for (let visible = 0; visible < MAX_LEAD_LINES && start < text.length;) {
    const lineEnd = text.indexOf('\n', start)
    const end = lineEnd < 0 ? text.length : lineEnd
    const line = text.slice(start, end)
    const standsApart = visible === 0 && text.startsWith('\n\n', end)
    if (line !== '' && !isLeadLine(line, standsApart)) {
      // Small letters and lists open no article: without a sentence below it, no line is a headline.
      return SENTENCE_END.test(line) || line.length > MAX_HEADLINE_LENGTH
        ? { lines, rest: text.slice(start) }
        : { lines: [], rest: text }
    }
    if (line !== '') visible++
    lines.push(line)
    start = end + 1
  }
  return { lines: [], rest: text }
}

function isLeadLine(line: string, standsApart: boolean): boolean {
  if (line.length > MAX_HEADLINE_LENGTH) return false
  if (readDetailLine(line)) return true
  if (!/^[^\p{L}\p{N}]{0,3}[\p{Lu}\p{N}]/u.test(line)) return false
  if (!SENTENCE_END.test(line) || INITIALISM_END.test(line)) return true
  return standsApart && QUESTION_END.test(line)
}
