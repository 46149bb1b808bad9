import { matchEnd } from './scan'

// Every repetition has a limit, so that a failed attempt costs no more than a fixed number of characters.
const LINK = /(?:(?:https?|ftp):\/\/|www\.)[^\s<>"“”]{1,2000}/iy
const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){0,6}/uy
/** Domains that are no words, so that "end.So" stays three tokens, and the names of files. */
const DOMAIN =
  /(?:[\p{L}\p{N}_-]{1,63}\.){1,6}(?:com|COM|org|net|gov|edu|mil|info|biz|tv|uk|au|ca|nz|za|ie|eu|de|fr|ru|cn|jp|ch|nl|kr|io|ly|ng|ke|docx?|DOC|xlsx?|XLS|pptx?|pdf|PDF|html?|txt|jpe?g|gif|png|mp3|mp4|exe|zip|csv|url|js)(?![\p{L}\p{N}@])(?:\/[^\s<>"“”]{0,2000})?/uy
/** Marks that end the sentence or the brackets around an address. */
const TRAILING = new Set([...".,;:!?'’”)]}>*"])

/** The names of newsgroups: three words or more in small letters. */
const GROUP = /[a-z]{2,20}(?:\.[a-z][a-z-]{1,20}){2,6}(?![\p{L}\p{N}])/uy

/**
 * The end of the web address, e-mail address or file name that begins at `at`, or -1.
 * @example addressEnd('see bbc.co.uk.', 4) // 13
 */
export function addressEnd(text: string, at: number): number {
  const end = matchEnd(LINK, text, at)
  if (end >= 0) return withoutTrailing(text, at, end)
  const mail = matchEnd(MAIL, text, at)
  if (mail >= 0) return withoutTrailing(text, at, mail)
  const domain = matchEnd(DOMAIN, text, at)
  return domain >= 0 ? withoutTrailing(text, at, domain) : matchEnd(GROUP, text, at)
}

function withoutTrailing(text: string, start: number, end: number): number {
  let last = end
  while (last > start + 1 && TRAILING.has(text[last - 1]!)) last--
  return last
}
