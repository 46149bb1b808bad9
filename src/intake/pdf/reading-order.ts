import type { TextLine } from './text-run'

/** So many lines must stand on either side of a gutter; two may do so by chance in a list or a table's head. */
const MIN_LINES_BESIDE = 3

/** Narrowest gutter, in parts of the letters' height. */
const MIN_GUTTER = 0.8

/** Columns may begin at different heights: so many lines of the first come before one of the second. */
const MAX_LINES_BEFORE = 40

/** Columns in columns are rare, and deeper ones are tables. */
const MAX_DEPTH = 4

/**
 * The lines of a page in the order they are read, as blocks: one column after another, from the
 * top; what runs across all columns, such as a headline, divides what is above from what is below.
 * @see Nagy, Seth and Viswanathan 1992, "A prototype document image analysis system", for cutting along white space
 */
export function inReadingOrder(
  lines: readonly TextLine[],
  depth = 0,
): readonly (readonly TextLine[])[] {
  const sorted = lines.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)
  const blocks: (readonly TextLine[])[] = []
  let plain: TextLine[] = []
  const endPlain = () => {
    if (plain.length > 0) blocks.push(plain)
    plain = []
  }
  for (let at = 0; at < sorted.length;) {
    const columns = depth < MAX_DEPTH ? findColumns(sorted.slice(at)) : null
    const line = sorted[at]
    if (columns) {
      endPlain()
      for (const column of columns.lines) blocks.push(...inReadingOrder(column, depth + 1))
      at += columns.count
    } else {
      if (line) plain.push(line)
      at++
    }
  }
  endPlain()
  return blocks
}

interface Columns {
  readonly lines: readonly (readonly TextLine[])[]
  /** How many of the lines they hold. */
  readonly count: number
}

/** A stretch of the page's width, in points. */
interface Strip {
  readonly left: number
  readonly right: number
}

/** The columns that these lines begin with, as far down as the gutters between them stay white; null where there are none. */
function findColumns(lines: readonly TextLine[]): Columns | null {
  let strips: readonly Strip[] = []
  let best: { strips: readonly Strip[]; count: number } | null = null
  for (const [i, line] of lines.entries()) {
    strips = cover(strips, line)
    if (best && strips.length < best.strips.length) break
    if (strips.length === 1 && i > MAX_LINES_BEFORE) break
    if (strips.length > 1 && areColumns(strips, lines.slice(0, i + 1)))
      best = { strips, count: i + 1 }
  }
  if (!best) return null
  const { strips: found, count } = best
  const held = lines.slice(0, count)
  return { count, lines: found.map((strip) => held.filter((line) => isIn(strip, line))) }
}

/** The strips of the page that are not white once a line has been added; close ones are one. */
function cover(strips: readonly Strip[], line: TextLine): readonly Strip[] {
  const gutter = line.size * MIN_GUTTER
  let added: Strip = line
  const others: Strip[] = []
  for (const strip of strips) {
    const isApart = strip.left - added.right >= gutter || added.left - strip.right >= gutter
    if (isApart) others.push(strip)
    else
      added = { left: Math.min(strip.left, added.left), right: Math.max(strip.right, added.right) }
  }
  return [...others, { left: added.left, right: added.right }].toSorted((a, b) => a.left - b.left)
}

function areColumns(strips: readonly Strip[], lines: readonly TextLine[]): boolean {
  return strips.every(
    (strip) => lines.filter((line) => isIn(strip, line)).length >= MIN_LINES_BESIDE,
  )
}

function isIn(strip: Strip, line: TextLine): boolean {
  return line.left >= strip.left && line.right <= strip.right
}
