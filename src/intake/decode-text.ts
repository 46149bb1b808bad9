import { declaredCharset } from './declared-charset'
import type { TextFormat } from './sniff-format'

export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'binary' | 'wrong-encoding' }

/** Control characters that no text has: all of C0 but tab, line feed, vertical tab, form feed and carriage return, and escape. */
// eslint-disable-next-line no-control-regex -- these control characters are what the rule is about
const CONTROLS = /[\0-\x08\x0e-\x1a\x1c-\x1f]/

/**
 * The text that the bytes stand for: by their byte order mark, else by what the page declares, else
 * as UTF-8, and where they are no UTF-8 as windows-1252 if that gives plausible Western text.
 */
export function decodeText(bytes: Uint8Array, format: TextFormat): DecodedText {
  const text = decodeAs(bytes, markedCharset(bytes)) ?? decodeUnmarked(bytes, format)
  if (text === null) return { ok: false, reason: 'wrong-encoding' }
  return CONTROLS.test(text) ? { ok: false, reason: 'binary' } : { ok: true, text }
}

function decodeUnmarked(bytes: Uint8Array, format: TextFormat): string | null {
  // A zero byte is in no encoding but UTF-16 and UTF-32 a part of text; those are known by their mark.
  if (bytes.includes(0)) return '\0'
  const declared = format === 'html' ? declaredCharset(bytes) : null
  return decodeAs(bytes, declared) ?? decodeAs(bytes, 'utf-8') ?? decodeWestern(bytes)
}

function markedCharset(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return null
}

/**
 * What windows-1252 has for bytes 80 to 9F. Browsers know, but Node 20 decodes it as Latin-1, whose
 * control characters stand in these places.
 */
const HIGH_MARKS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const C1 = /[\x80-\x9f]/g

function readWindows1252(control: string): string {
  return HIGH_MARKS.charAt(control.charCodeAt(0) - 0x80)
}

/** Null where the charset is null or unknown, or where the bytes are not valid in it. */
function decodeAs(bytes: Uint8Array, charset: string | null): string | null {
  if (charset === null) return null
  try {
    const decoder = new TextDecoder(charset, { fatal: true })
    const text = decoder.decode(bytes)
    return decoder.encoding === 'windows-1252' ? text.replace(C1, readWindows1252) : text
  } catch {
    return null
  }
}

/** Western letters and the marks that typists use; all else in windows-1252 hints at another encoding. */
const IMPLAUSIBLE = /[^\p{ASCII}\p{Script=Latin}€‚„…†‡‰‹‘’“”•–—™›\u00a0¡¢£§©«®°²³´·»¼½¾¿]/u

/** UTF-8 mistaken for windows-1252: its two- and three-byte characters begin with these pairs. */
const BROKEN_UTF8 = /[ÃÂ][\u00a0-¿€-™]|â€/

/** Western words have single accented letters; other alphabets read as windows-1252 have nothing else. */
const ACCENTED_RUN = /[À-ÖØ-öø-ÿ]{4}/

/** Largest share of characters beyond ASCII: Icelandic and Vietnamese, the richest in accents, stay below. */
const MAX_ACCENTED_SHARE = 0.2

function decodeWestern(bytes: Uint8Array): string | null {
  const text = decodeAs(bytes, 'windows-1252')
  if (text === null) return null
  const beyondAscii = bytes.reduce((count, byte) => count + (byte >> 7), 0)
  const plausible =
    !IMPLAUSIBLE.test(text) &&
    !BROKEN_UTF8.test(text) &&
    !ACCENTED_RUN.test(text) &&
    beyondAscii <= bytes.length * MAX_ACCENTED_SHARE
  return plausible ? text : null
}

/** Turns one stretch of bytes after another into text; a character may be cut between two of them. */
export type StreamDecoder = (bytes: Uint8Array, isLast: boolean) => string

/**
 * A decoder for a text too long to be held at once, chosen by its beginning: by the byte order mark,
 * else UTF-8, else windows-1252. What is not valid further on becomes U+FFFD.
 */
export function createStreamDecoder(start: Uint8Array): StreamDecoder {
  const charset = markedCharset(start) ?? (isUtf8(start) ? 'utf-8' : 'windows-1252')
  const decoder = new TextDecoder(charset)
  const isWestern = decoder.encoding === 'windows-1252'
  return (bytes, isLast) => {
    const text = decoder.decode(bytes, { stream: !isLast })
    return isWestern ? text.replace(C1, readWindows1252) : text
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
