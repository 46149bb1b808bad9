/** One line of the printed table. */
export interface Measure {
  readonly what: string
  readonly value: string
  /** What the figure is to be held against; empty where there is no aim. */
  readonly aim: string
}

/** The measures in columns under a head. */
export function formatTable(measures: readonly Measure[]): string {
  const rows = [{ what: 'Measure', value: 'Figure', aim: 'Aim' }, ...measures]
  const whatWidth = Math.max(...rows.map(({ what }) => what.length))
  const valueWidth = Math.max(...rows.map(({ value }) => value.length))
  return rows
    .map(({ what, value, aim }) =>
      `${what.padEnd(whatWidth)}  ${value.padStart(valueWidth)}  ${aim}`.trimEnd(),
    )
    .join('\n')
}
