import { PREFIXES, PREFIXES_OF_NAMES } from '../../language/prefixes'
import { isCapitalised } from '../../language/characters'
import { addressEnd } from './address-end'
import { dottedEnd, ownsStop } from './owns-stop'
import { isDigitAt, isWordAt, runEnd } from './scan'

/** Longer words on either side of "&" are two names: "R&D", but "Park|&|Reed". */
const MAX_BESIDE_AMPERSAND = 3
const LONGEST_PREFIX = Math.max(...[...PREFIXES].map((prefix) => prefix.length))

/**
 * The end of the word that begins at `start`, before its clitics are cut off: letters and digits, with the marks that
 * hold them together ("O’Neill", "e-mail", "AT&T") and a stop of its own ("Mr.").
 * @example wordEnd('Ms O’Neill’s boat', 3) // 12
 */
export function wordEnd(text: string, start: number): number {
  let end = runEnd(text, start)
  if (mayBeAddress(text, end)) {
    const address = addressEnd(text, start)
    if (address >= 0) return address
    if (text[end] === '.' && end - start <= 2) {
      const dotted = dottedEnd(text, start)
      if (dotted >= 0) return dotted
    }
  }
  for (;;) {
    if (!isWordAt(text, end + 1) || !joins(text, start, end)) break
    // "non-U.S."
    const dotted = text[end] === '-' ? dottedEnd(text, end + 1) : -1
    if (dotted >= 0) return dotted
    end = runEnd(text, end + 1)
  }
  return ownsStop(text, start, end) || isMoneyOfCountry(text, start, end) ? end + 1 : end
}

/** "US$5", "HK$20": one or two capitals before the sign. */
function isMoneyOfCountry(text: string, start: number, sign: number): boolean {
  return (
    text[sign] === '$' &&
    sign - start <= 2 &&
    isDigitAt(text, sign + 1) &&
    /^[A-Z]+$/.test(text.slice(start, sign))
  )
}

function mayBeAddress(text: string, end: number): boolean {
  const mark = text[end]
  return (
    mark === '.' ||
    mark === '@' ||
    mark === '%' ||
    mark === '+' ||
    mark === '-' ||
    (mark === ':' && text[end + 1] === '/')
  )
}

/** Does the mark at `at` hold the word parts on both sides together? */
function joins(text: string, start: number, at: number): boolean {
  switch (text[at]) {
    case "'":
    case '’':
      return !isDigitAt(text, at + 1) && (!isDigitAt(text, at - 1) || isDecade(text, at))
    case '.':
      // "v2.0", "C0.10"
      return isDigitAt(text, at - 1) && isDigitAt(text, at + 1)
    case '&':
      return (
        at - start <= MAX_BESIDE_AMPERSAND && runEnd(text, at + 1) - at - 1 <= MAX_BESIDE_AMPERSAND
      )
    case '-':
    case '‐':
    case '‑':
      return isPrefix(text, start, at)
    case '/':
      return (
        (at - start === 1 &&
          text[at + 1] === 'o' &&
          !isWordAt(text, at + 2) &&
          text[start] !== 'c') ||
        (at === start + 1 && /^(?:s\/he|b\/c)$/.test(text.slice(start, start + 4).trimEnd()))
      )
    default:
      return false
  }
}

/** "1960's" */
function isDecade(text: string, apostrophe: number): boolean {
  return (
    text[apostrophe - 1] === '0' && text[apostrophe + 1] === 's' && !isWordAt(text, apostrophe + 2)
  )
}

/** "co-operate", but "post-cold-war" is a chain of words, and "Inter-Services" a name. */
function isPrefix(text: string, start: number, hyphen: number): boolean {
  if (hyphen - start > LONGEST_PREFIX || /[-‐‑]/.test(text[start - 1] ?? '')) return false
  const written = text.slice(start, hyphen)
  const prefix = written.toLowerCase()
  if (!PREFIXES.has(prefix)) return false
  const next = runEnd(text, hyphen + 1)
  if (/[-‐‑]/.test(text[next] ?? '') && isWordAt(text, next + 1)) return false
  return (
    !isCapitalised(written) ||
    !isCapitalised(text.slice(hyphen + 1, hyphen + 3)) ||
    PREFIXES_OF_NAMES.has(prefix)
  )
}
