import type { Score } from './score'
import { formatValue } from './score'

/** Numbers are aligned at their ends, words at their beginnings. */
const COLUMNS = [
  { head: 'Measure', align: 'left', cell: ({ group, measure }: Score) => `${group}: ${measure}` },
  { head: 'Set', align: 'left', cell: ({ set }: Score) => set },
  { head: 'Score', align: 'right', cell: ({ value, scale }: Score) => formatValue(value, scale) },
  { head: 'At least', align: 'right', cell: ({ atLeast, scale }: Score) => target(atLeast, scale) },
  { head: 'Aim', align: 'right', cell: ({ aim, scale }: Score) => target(aim, scale) },
  { head: 'Reached', align: 'left', cell: reached },
  { head: 'Of which', align: 'left', cell: ({ detail }: Score) => detail },
] as const

/** The scores in columns under a head, one line each. */
export function formatScores(scores: readonly Score[]): string {
  const rows = [
    COLUMNS.map(({ head }) => head as string),
    ...scores.map((score) => COLUMNS.map(({ cell }) => cell(score))),
  ]
  const widths = COLUMNS.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, at) => {
          const width = widths[at] ?? 0
          return COLUMNS[at]?.align === 'right' ? cell.padStart(width) : cell.padEnd(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function target(value: number | null, scale: Score['scale']): string {
  return value === null ? '' : formatValue(value, scale)
}

/** Empty where nothing is set. */
function reached({ value, better, atLeast, aim }: Score): string {
  if (atLeast === null || value === null) return ''
  const isReached = (wanted: number) => (better === 'higher' ? value >= wanted : value <= wanted)
  if (aim !== null && isReached(aim)) return 'aim'
  return isReached(atLeast) ? 'at least' : 'no'
}
