import { CLIPPED_WORDS, CLITICS } from '../../language/contractions'
import { isDigitAt, isWordAt, matchEnd, runEnd } from './scan'

/** Marks that are written several times over and mean one thing: "...", "--", "!!!", "?!", "====". */
const REPEATED = /\.+|-+|[!?]+|=+|\*+|_+|~+|\++|\$+(?!\d)|‘‘|''|’’|``|<<|>>|—+|–+/y
const FACE = /[:;=]['’]?-?[)(DPp](?![\p{L}\p{N}])|\^_\^|<3/uy
/** Longer words after an apostrophe have not lost their beginning. */
const LONGEST_CLIPPED = 5

/**
 * The end of the mark at `at`, or of the word or number that begins with it ("’em", "’90s", "#topic", ".38").
 * @example markEnd('Well... no', 4) // 7
 */
export function markEnd(text: string, at: number): number {
  const mark = text[at]!
  const word = wordWithMark(text, at, mark)
  if (word > 0) return word
  const face = matchEnd(FACE, text, at)
  if (face > 0 && !isWordAt(text, at - 1)) return face
  const repeated = matchEnd(REPEATED, text, at)
  if (repeated > 0) return repeated
  return at + String.fromCodePoint(text.codePointAt(at) ?? 0).length
}

function wordWithMark(text: string, at: number, mark: string): number {
  if (!isWordAt(text, at + 1)) return -1
  if (mark === '@') return runEnd(text, at + 1)
  if (mark === '#') return isDigitAt(text, at + 1) ? -1 : runEnd(text, at + 1)
  if (mark === '.' && isDigitAt(text, at + 1) && !isWordAt(text, at - 1) && text[at - 1] !== '.')
    return runEnd(text, at + 1)
  return mark === "'" || mark === '’' ? afterApostrophe(text, at, mark) : -1
}

/** "’s" standing alone, "’em", "’90s"; a straight mark may as well open a quotation, so it must show more. */
function afterApostrophe(text: string, at: number, mark: string): number {
  const end = runEnd(text, at + 1)
  if (end - at - 1 > LONGEST_CLIPPED) return -1
  const word = text.slice(at + 1, end).toLowerCase()
  // ‘Re-elect her’ opens a quotation.
  if (CLITICS.has(word) && text[end] !== '-') return end
  if (CLIPPED_WORDS.has(word) && (mark === '’' || word !== 'cause')) return end
  if (/^\d0s$/.test(word) || (mark === '’' && /^\d\ds?$/.test(word))) return end
  return -1
}
