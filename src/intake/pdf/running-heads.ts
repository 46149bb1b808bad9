import type { TextLine } from './text-run'

/** The lines of one page, with its height in points. */
export interface PageLines {
  readonly lines: readonly TextLine[]
  readonly height: number
}

/** Running heads, page numbers and the like stand in the outermost parts of a page's height. */
const MARGIN = 0.12

/** In points: heads stand at the same height on every page, but for rounding. */
const SAME_HEIGHT = 4

/** Left and right pages may have heads of their own, and chapters too: a third of the pages is enough. */
const MIN_SHARE = 0.3

const PAGE_NUMBER =
  /^[\s\-–—|•[(]*(?:p(?:age|\.)?\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:\/|of)\s*\d{1,4})?[\s\-–—|•\])]*$/i

/** The pages without what is printed on every one of them: heads, feet and page numbers. */
export function dropRunningHeads(pages: readonly PageLines[]): readonly (readonly TextLine[])[] {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(page.lines.flatMap((line) => keysOf(line, page).slice(0, 1))))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  const enough = Math.max(2, pages.length * MIN_SHARE)
  return pages.map((page) =>
    page.lines.filter((line) => {
      if (!isInMargin(line, page)) return true
      if (PAGE_NUMBER.test(line.text)) return false
      const seen = keysOf(line, page).reduce((sum, key) => sum + (counts.get(key) ?? 0), 0)
      return seen < enough
    }),
  )
}

/** What the same head has on every page: its words, whatever number is among them, and its height, or the one beside it. */
function keysOf(line: TextLine, page: PageLines): readonly string[] {
  if (!isInMargin(line, page)) return []
  const words = line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase()
  const height = Math.round(line.baseline / SAME_HEIGHT)
  return [height, height - 1, height + 1].map((at) => `${at} ${words}`)
}

function isInMargin({ baseline }: TextLine, { height }: PageLines): boolean {
  return baseline < height * MARGIN || baseline > height * (1 - MARGIN)
}
