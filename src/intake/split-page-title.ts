import { isPublisherName } from './publisher-names'

export interface PageTitle {
  readonly headline: string
  /** The newspaper, where the title ends (or begins) with one; else null. */
  readonly publisher: string | null
}

/** What pages put between headline, section and site. */
const SEPARATOR = /\s+[|·•»–—:-]+\s+|\s*\|\s*/g

/**
 * A page's title without the name of its site: "Rail fares rise | The Daily Courier" is "Rail fares rise".
 * @param site The site's name, where it is known; only then is an unlikely name taken off.
 */
export function splitPageTitle(title: string, site: string | null): PageTitle {
  const breaks = [...title.matchAll(SEPARATOR)]
  const last = breaks.at(-1)
  if (!last || breaks[0] === undefined) return { headline: title, publisher: null }
  const tail = title.slice(last.index + last[0].length)
  if (isSite(tail, site) || isPublisherName(tail))
    return { headline: title.slice(0, last.index), publisher: tail }
  // A bar, unlike a dash, is never part of a sentence; what follows it is a section or a site.
  if (last[0].includes('|') && tail.length < last.index)
    return { headline: title.slice(0, last.index), publisher: null }
  const head = title.slice(0, breaks[0].index)
  if (isSite(head, site))
    return { headline: title.slice(breaks[0].index + breaks[0][0].length), publisher: head }
  return { headline: title, publisher: null }
}

function isSite(part: string, site: string | null): boolean {
  return site !== null && lettersOf(part) === lettersOf(site)
}

function lettersOf(name: string): string {
  const withoutDomain = name.toLowerCase().replace(/^the\s|\.(?:com|org|net|co\.uk)$/g, '')
  return withoutDomain.replace(/[^\p{L}\p{N}]/gu, '')
}
