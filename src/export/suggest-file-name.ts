/** Names that Windows keeps for its devices, whatever follows the dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Long enough to tell files apart, short enough for every system. */
const LENGTH = 60

const NAMELESS = 'whosaid'

/**
 * A file name that any system takes: small Latin letters, digits and hyphens.
 *
 * @param extension without the dot
 * @example suggestFileName('Port Amity: a vote', 'csv') // 'port-amity-a-vote.csv'
 */
export function suggestFileName(title: string, extension: string): string {
  const stem = title
    .normalize('NFKD')
    .replace(/['’\p{M}]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LENGTH)
    .replace(/^-+|-+$/g, '')
  const safe = RESERVED.test(stem) ? `${NAMELESS}-${stem}` : stem
  return `${safe || NAMELESS}.${extension}`
}
