import { foldLetters } from '../../model/fold-letters'

/** An id for links, made from a name: "Jacob Zuma" is `jacob-zuma`; `taken` keeps ids apart by a number. */
export function entityId(name: string, taken: ReadonlySet<string>): string {
  const slug =
    foldLetters(name)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'entity'
  if (!taken.has(slug)) return slug
  let n = 2
  while (taken.has(`${slug}-${String(n)}`)) n++
  return `${slug}-${String(n)}`
}
