import { ABBREVIATIONS } from '../language/abbreviations'
import { CHARACTER, characterClass, isCapitalised } from '../language/characters'
import type { Token } from '../model/syntax'

const { space, letter, digit } = CHARACTER

/**
 * The words, numbers and marks of a text, in order. Only white space and invisible characters lie between them.
 * A word keeps its inner hyphens, apostrophes and stops ("Nato-Russia", "don’t", "bbc.co.uk", "U.S."), an
 * abbreviation its final stop ("Mr."); a possessive ’s stands alone. Time grows with the length of the text.
 * @example tokenise('Mr. Park’s 1,000 votes') // Mr. | Park | ’s | 1,000 | votes
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const kind = characterClass(text.charCodeAt(at))
    if (kind === space) {
      at++
      continue
    }
    const end = isWordPart(kind) || startsTag(text, at) ? wordEnd(text, at + 1) : markEnd(text, at)
    for (const [start, stop] of splitWord(text, at, end))
      tokens.push({ start, end: stop, text: text.slice(start, stop) })
    at = end
  }
  return tokens
}

function isWordPart(kind: number): boolean {
  return kind === letter || kind === digit
}

function isWordAt(text: string, at: number): boolean {
  return at < text.length && isWordPart(characterClass(text.charCodeAt(at)))
}

/** "@name" and "#topic" are one word each. */
function startsTag(text: string, at: number): boolean {
  const character = text[at]
  return (character === '@' || character === '#') && isWordAt(text, at + 1)
}

function wordEnd(text: string, from: number): number {
  let at = from
  for (;;) {
    while (isWordAt(text, at)) at++
    if (isWordAt(text, at + 1) && joinsWord(text, at)) at += 2
    else break
  }
  return text[at] === '.' && keepsFinalStop(text, from - 1, at) ? at + 1 : at
}

/** Does the mark at `at` hold the word parts on both sides together? */
function joinsWord(text: string, at: number): boolean {
  const before = characterClass(text.charCodeAt(at - 1))
  const after = characterClass(text.charCodeAt(at + 1))
  switch (text[at]) {
    case '-':
    case '‐':
    case '‑':
    case '_':
      return true
    case "'":
    case '’':
      return after === letter || before === digit
    case '&':
      return before === letter && after === letter
    case ',':
    case ':':
    case '/':
      return before === digit && after === digit
    case '.':
      // A capital after a stop is a missing space ("end.Then"), unless single letters alternate with stops ("U.S").
      return (
        before === digit ||
        after === digit ||
        !isCapitalAt(text, at + 1) ||
        isSingleLetter(text, at - 1)
      )
    default:
      return false
  }
}

function isCapitalAt(text: string, at: number): boolean {
  return isCapitalised(text.slice(at, at + 2))
}

/** True when the letter at `at` is a capital with nothing or a stop before it. */
function isSingleLetter(text: string, at: number): boolean {
  return isCapitalAt(text, at) && !(at > 0 && characterClass(text.charCodeAt(at - 1)) === letter)
}

/** "Mr.", "U.S.", "p.m." and the "J." of a name own their last stop. */
function keepsFinalStop(text: string, start: number, stop: number): boolean {
  if (stop - start === 1) return isCapitalAt(text, start) && text[stop + 1] === ' '
  if (text[stop - 2] === '.') return characterClass(text.charCodeAt(stop - 1)) === letter
  return stop - start <= LONGEST_ABBREVIATION && ABBREVIATIONS.has(text.slice(start, stop))
}

const LONGEST_ABBREVIATION = Math.max(...[...ABBREVIATIONS].map((word) => word.length))

/** A dash or dots of several characters stay together; any other mark is one character, whatever its planes. */
function markEnd(text: string, at: number): number {
  const character = text[at]
  if (character === '.' || character === '-') {
    let end = at + 1
    while (text[end] === character) end++
    return end
  }
  return at + String.fromCodePoint(text.codePointAt(at) ?? 0).length
}

/** The word itself and, where it has one, its possessive ending. */
function splitWord(
  text: string,
  start: number,
  end: number,
): readonly (readonly [number, number])[] {
  const owner = end - 2
  const apostrophe = text[owner]
  if (
    owner > start &&
    (apostrophe === '’' || apostrophe === "'") &&
    (text[end - 1] === 's' || text[end - 1] === 'S')
  )
    return [
      [start, owner],
      [owner, end],
    ]
  return [[start, end]]
}
