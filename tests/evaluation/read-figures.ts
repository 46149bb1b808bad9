import type { Figure, Score } from './score'
import { roundValue } from './score'

/** What one figure came to, and what it is made of. */
interface Reading {
  readonly value: number
  readonly detail: string
}

/** A figure and how it is read from what the scorer prints; null where that says nothing of it. */
export interface PrintedFigure extends Figure {
  readonly read: (output: string) => Reading | null
}

/**
 * Reads F1 from the scorer's row of this name, precision and recall as its detail.
 *
 * @example inRow('name') reads 54.9 from `name   P  55.6  R  54.3  F1  54.9   gold 788`
 */
export function inRow(name: string): PrintedFigure['read'] {
  const number = String.raw`(\d+\.\d)`
  const row = new RegExp(
    String.raw`^${escape(name)} +P +${number} +R +${number} +F1 +${number} +gold `,
    'm',
  )
  return (output) => {
    const [, precision, recall, f1] = row.exec(output) ?? []
    if (f1 === undefined) return null
    return { value: Number(f1), detail: `P ${precision ?? ''}  R ${recall ?? ''}` }
  }
}

/**
 * Reads the number behind these words; where a slash and a total follow, that is the detail.
 *
 * @example behind('quotes') reads 10 with the detail "of 11" from `seed article: quotes 10/11`
 */
export function behind(words: string): PrintedFigure['read'] {
  const place = new RegExp(String.raw`${escape(words)} +(\d+(?:\.\d+)?)(?:/(\d+))?`)
  return (output) => {
    const [, value, total] = place.exec(output) ?? []
    if (value === undefined) return null
    return { value: Number(value), detail: total === undefined ? '' : `of ${total}` }
  }
}

/** Counts the lines in which the pattern is found. */
export function linesWith(pattern: RegExp): PrintedFigure['read'] {
  return (output) => ({
    value: output.split('\n').filter((line) => pattern.test(line)).length,
    detail: '',
  })
}

/** The scores of these figures in what the scorer printed, in the order of the figures. */
export function readFigures(
  output: string,
  figures: readonly PrintedFigure[],
  group: string,
  set: string,
): readonly Score[] {
  return figures.map(({ read, ...figure }) => {
    const reading = read(output)
    const value = reading && roundValue(reading.value, figure.scale)
    return { ...figure, group, set, value, detail: reading?.detail ?? '' }
  })
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
