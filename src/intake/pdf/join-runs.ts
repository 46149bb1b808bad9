import type { TextLine, TextRun } from './text-run'

/** Baselines of one line differ by raised and lowered characters. In parts of the letters' height. */
const SAME_BASELINE = 0.35

/** A wider gap may be a gutter between columns; words of one line stand closer. In parts of the letters' height. */
const GUTTER = 0.9

/** A gap that is a space which was not written as one. In parts of the letters' height. */
const SPACE = 0.18

/** The lines of a page, or of its columns where it has some, from top to bottom and left to right. */
export function joinRuns(runs: readonly TextRun[]): readonly TextLine[] {
  const lines: TextLine[] = []
  for (const row of gatherRows(runs)) {
    let line: TextLine | null = null
    for (const run of row.toSorted((a, b) => a.left - b.left)) {
      const gap: number = line ? run.left - line.right : 0
      const size: number = Math.max(line?.size ?? 0, run.size)
      if (line && gap < size * GUTTER) line = append(line, run, gap > size * SPACE)
      else {
        if (line) lines.push(line)
        line = run
      }
    }
    if (line) lines.push(line)
  }
  return lines
}

function append(line: TextLine, run: TextRun, isApart: boolean): TextLine {
  // Letters drawn twice, a hair apart, look bold.
  if (run.text === line.text && Math.abs(run.left - line.left) < line.size * SPACE) return line
  const space = isApart && !/\s$/.test(line.text) && !/^\s/.test(run.text) ? ' ' : ''
  return {
    ...line,
    text: line.text + space + run.text,
    right: Math.max(line.right, run.right),
    size: Math.max(line.size, run.size),
    baseline: run.size > line.size ? run.baseline : line.baseline,
  }
}

/** Runs on the same height of the page, whatever column they are in. */
function gatherRows(runs: readonly TextRun[]): readonly (readonly TextRun[])[] {
  const rows: TextRun[][] = []
  for (const run of runs.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (first && run.baseline - first.baseline < Math.min(run.size, first.size) * SAME_BASELINE)
      row.push(run)
    else rows.push([run])
  }
  return rows
}
