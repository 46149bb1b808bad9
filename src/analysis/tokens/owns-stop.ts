import {
  ABBREVIATIONS,
  ABBREVIATIONS_BEFORE_MORE,
  ABBREVIATIONS_LIKE_WORDS,
  LONGEST_ABBREVIATION,
} from '../../language/abbreviations'
import { isAllCapitals, isCapitalised } from '../../language/characters'
import { FUNCTION_WORDS } from '../../language/function-words'
import { isDigitAt, isWordAt, matchEnd } from './scan'

/** "U.S.", "p.m.", "a.k.a.", and "Ph.D.": letters and stops in turn, with the last stop where it has one. */
const DOTTED = /(?:\p{L}(?:\.\p{L}){1,7}|Ph\.D|[BM]\.Sc|[BM]\.Ed|D\.Phil)(?:\.|(?![\p{L}\p{N}]))/uy
/** Titles in a line of capitals. */
const CAPITAL_TITLES = new Set([
  'MR',
  'MRS',
  'MS',
  'DR',
  'ST',
  'GEN',
  'SEN',
  'REP',
  'GOV',
  'PROF',
  'LT',
  'COL',
  'CAPT',
])

const WORD_BEHIND = /\.[’”"')]* ([\p{L}\p{M}]{1,15})/uy
const SAME_SENTENCE = /\.(?:[,;:)]| ?\d| ?\p{Ll}|-)/uy
/** Nothing but closing marks up to the end of the line. */
const LINE_END = /\.[’”"')\]]{0,3}[ \t]{0,3}(?:[\n\r]|$)/uy

/**
 * The end of an abbreviation of single letters that begins at `at`, or -1: its last stop included, unless that ends the
 * sentence as well ("in the U.S|.").
 */
export function dottedEnd(text: string, at: number): number {
  const end = matchEnd(DOTTED, text, at)
  return text[end - 1] === '.' && endsSentence(text, end - 1) ? end - 1 : end
}

/** True when the stop at `stop` belongs to the word in front of it: "Mr.", "Inc.", the "J." of a name. */
export function ownsStop(text: string, start: number, stop: number): boolean {
  if (text[stop] !== '.' || text.startsWith('..', stop + 1)) return false
  const length = stop - start
  if (length > LONGEST_ABBREVIATION) return false
  const word = text.slice(start, stop)
  if (length === 1) return isCapitalised(word) && isInitial(text, stop)
  if (isWordAt(text, stop + 1) && !isDigitAt(text, stop + 1)) return false
  if (ABBREVIATIONS_LIKE_WORDS.has(word)) return matchEnd(SAME_SENTENCE, text, stop) >= 0
  if (ABBREVIATIONS_BEFORE_MORE.has(word) || CAPITAL_TITLES.has(word)) return true
  return ABBREVIATIONS.has(word) && !endsSentence(text, stop)
}

/** "J. Park", but "Plan B. The …" ends a sentence. */
function isInitial(text: string, stop: number): boolean {
  if (/[,;:)-]/.test(text[stop + 1] ?? '') || isWordAt(text, stop + 1)) return true
  return text[stop + 1] === ' ' && !opensSentence(text, stop)
}

/** A stop before the end of the line, or before a word that could only open a sentence. */
function endsSentence(text: string, stop: number): boolean {
  return (
    text[stop + 1] !== '.' && (matchEnd(LINE_END, text, stop) >= 0 || opensSentence(text, stop))
  )
}

function opensSentence(text: string, stop: number): boolean {
  WORD_BEHIND.lastIndex = stop
  const next = WORD_BEHIND.exec(text)?.[1] ?? ''
  return isCapitalised(next) && !isAllCapitals(next) && FUNCTION_WORDS.has(next.toLowerCase())
}
