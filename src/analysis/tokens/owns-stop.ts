import {
  ABBREVIATIONS,
  ABBREVIATIONS_BEFORE_MORE,
  ABBREVIATIONS_LIKE_WORDS,
  CAPITAL_TITLES,
  LONGEST_ABBREVIATION,
} from '../../language/abbreviations'
import { CALENDAR_WORDS } from '../../language/calendar'
import { isAllCapitals, isCapitalised } from '../../language/characters'
import { FUNCTION_WORDS } from '../../language/function-words'
import { isDigitAt, isWordAt, matchEnd } from './scan'

/** "U.S.", "p.m.", "a.k.a.", and "Ph.D.": letters and stops in turn, with the last stop where it has one. */
const DOTTED = /(?:\p{L}(?:\.\p{L}){1,7}|Ph\.D|[BM]\.Sc|[BM]\.Ed|D\.Phil)(?:\.|(?![\p{L}\p{N}]))/uy
/** What they stand before is always the rest of the sentence. */
const NEVER_LAST = new Set(['e.g', 'i.e'])
const CLOCK = /^[ap]\.m$/i
/** Capitals that may stand behind the time of day. */
const BEHIND_TIME = new Set([
  ...CALENDAR_WORDS,
  ...'Eastern Pacific Central Mountain Greenwich Moscow Beijing Paris London Local'.split(' '),
])

/** Words that open sentences, and surnames behind an initial: "Arthur D. Little". */
const SURNAMES = new Set('Little May Will More Still Near Long Best Such Were'.split(' '))

const WORD_BEHIND = /\.[’”"')]* ([\p{L}\p{M}]{1,15})/uy
const SAME_SENTENCE = /\.(?:[,;:)]| ?\d| ?\p{Ll}|-)/uy
/** "Nike Inc. A spokesman …", but "J. A. Park" */
const ARTICLE_BEHIND = /\. [AI] \p{Ll}/uy
/** "8.30 a.m. Australian time" */
const TIME_BEHIND = /\. \p{L}{1,15} time/uy
/** "c. 1900", "p. 3" */
const BEFORE_NUMBER = /\. ?\d/uy
/** Nothing but closing marks up to the end of the line. */
const LINE_END = /\.[’”"')\]]{0,3}[ \t]{0,3}(?:[\n\r]|$)/uy

/**
 * The end of an abbreviation of single letters that begins at `at`, or -1: its last stop included, unless that ends the
 * sentence as well ("in the U.S|.").
 * @example dottedEnd('the U.S. vote', 4) // 8
 */
export function dottedEnd(text: string, at: number): number {
  const end = matchEnd(DOTTED, text, at)
  if (text[end - 1] !== '.') return end
  const word = text.slice(at, end - 1)
  if (NEVER_LAST.has(word.toLowerCase())) return end
  const ends = CLOCK.test(word) ? endsTime(text, end - 1) : endsSentence(text, end - 1)
  return ends ? end - 1 : end
}

/**
 * True when the stop at `stop` belongs to the word in front of it: "Mr.", "Inc.", the "J." of a name.
 * @example ownsStop('Mr. Park', 0, 2) // true
 */
export function ownsStop(text: string, start: number, stop: number): boolean {
  if (text[stop] !== '.' || text.startsWith('..', stop + 1)) return false
  const length = stop - start
  if (length > LONGEST_ABBREVIATION) return false
  const word = text.slice(start, stop)
  if (length === 1)
    return isCapitalised(word) ? isInitial(text, start) : matchEnd(BEFORE_NUMBER, text, stop) >= 0
  const isTitle = ABBREVIATIONS_BEFORE_MORE.has(word) || CAPITAL_TITLES.has(word)
  // "Mr.Park" lacks a space; "etc.Then" ends a sentence.
  if (!isTitle && isWordAt(text, stop + 1) && !isDigitAt(text, stop + 1)) return false
  if (ABBREVIATIONS_LIKE_WORDS.has(word) && !text.startsWith(', ', start - 2))
    return matchEnd(SAME_SENTENCE, text, stop) >= 0
  return isTitle || (ABBREVIATIONS.has(word) && !endsSentence(text, stop))
}

/** "J. Park", but "Plan B. The …" and "Bre-X. Shares …" end a sentence. */
function isInitial(text: string, letter: number): boolean {
  if (text[letter - 1] === '-' && isWordAt(text, letter - 2)) return false
  const stop = letter + 1
  if (/[,;:)-]/.test(text[stop + 1] ?? '') || isWordAt(text, stop + 1)) return true
  return (
    text[stop + 1] === ' ' && (!opensSentence(text, stop) || SURNAMES.has(wordBehind(text, stop)))
  )
}

/** "At 5 p.m. Ministers …" ends a sentence, "5 p.m. Monday" and "5 p.m. GMT" do not. */
function endsTime(text: string, stop: number): boolean {
  if (matchEnd(LINE_END, text, stop) >= 0) return true
  const next = wordBehind(text, stop)
  if (isAllCapitals(next)) return matchEnd(ARTICLE_BEHIND, text, stop) >= 0
  return isCapitalised(next) && !BEHIND_TIME.has(next) && matchEnd(TIME_BEHIND, text, stop) < 0
}

/** A stop before the end of the line, or before a word that could only open a sentence. */
function endsSentence(text: string, stop: number): boolean {
  return (
    text[stop + 1] !== '.' && (matchEnd(LINE_END, text, stop) >= 0 || opensSentence(text, stop))
  )
}

function opensSentence(text: string, stop: number): boolean {
  const next = wordBehind(text, stop)
  // "the U.S. No. 3 carmaker"
  if (next === 'No' && text.startsWith(' No. ', stop + 1)) return false
  if (isAllCapitals(next)) return matchEnd(ARTICLE_BEHIND, text, stop) >= 0
  return isCapitalised(next) && FUNCTION_WORDS.has(next.toLowerCase())
}

function wordBehind(text: string, stop: number): string {
  WORD_BEHIND.lastIndex = stop
  return WORD_BEHIND.exec(text)?.[1] ?? ''
}
