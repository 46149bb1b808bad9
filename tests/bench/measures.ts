/** One line of the printed table. */
export interface Measure {
  readonly what: string
  readonly value: string
  /** What the figure is to be held against; empty where there is no aim. */
  readonly aim: string
}

/** The middle of the numbers; of two middles the mean. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const below = sorted[Math.ceil(middle) - 1] ?? NaN
  const above = sorted[Math.floor(middle)] ?? NaN
  return (below + above) / 2
}

/** The median of the later half of the runs: the earlier ones find the code not yet compiled. */
export function medianWhenWarm(times: readonly number[]): number {
  return median(times.slice(Math.floor(times.length / 2)))
}

/** `12.3 ms` */
export function formatMs(ms: number): string {
  return `${ms.toFixed(1)} ms`
}

/** `12.3 kB`, in thousands of bytes. */
export function formatKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

/** `12,300 words/s`, to two digits more than the noise. */
export function formatSpeed(words: number, ms: number): string {
  const perSecond = Math.round(words / ms) * 1000
  return `${perSecond.toLocaleString('en-GB')} words/s`
}

/** The measures in columns under a head. */
export function formatTable(measures: readonly Measure[]): string {
  const rows = [{ what: 'Measure', value: 'Median', aim: 'Aim' }, ...measures]
  const whatWidth = Math.max(...rows.map(({ what }) => what.length))
  const valueWidth = Math.max(...rows.map(({ value }) => value.length))
  return rows
    .map(({ what, value, aim }) =>
      `${what.padEnd(whatWidth)}  ${value.padStart(valueWidth)}  ${aim}`.trimEnd(),
    )
    .join('\n')
}
