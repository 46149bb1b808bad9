/** `per cent`: 0–100, one decimal; `fraction`: 0–1, three decimals; `count`: whole numbers. */
export type Scale = 'per cent' | 'fraction' | 'count'

/** What a figure is called and held against, before it is measured. */
export interface Figure {
  readonly measure: string
  readonly scale: Scale
  readonly better: 'higher' | 'lower'
  /** The least that will do; null where nothing is set. */
  readonly atLeast: number | null
  /** What we work towards; null where nothing is set. */
  readonly aim: number | null
}

/** One row of the table: a figure as it was measured on one set of texts. */
export interface Score extends Figure {
  /** The part of the evaluation it belongs to, by which it can be run alone. */
  readonly group: string
  readonly set: string
  /** Null where it could not be measured. */
  readonly value: number | null
  /** What the figure is made of ("P 81.2  R 79.0"); empty where that goes without saying. */
  readonly detail: string
}

const DECIMALS = { 'per cent': 1, fraction: 3, count: 0 } as const

/** A figure in per cent of which more is better: what most of them are. */
export function percentage(measure: string, targets: readonly [number, number] | null): Figure {
  const [atLeast = null, aim = null] = targets ?? []
  return { measure, scale: 'per cent', better: 'higher', atLeast, aim }
}

/** The number with the decimals of its scale, `–` for null. */
export function formatValue(value: number | null, scale: Scale): string {
  return value === null ? '–' : value.toFixed(DECIMALS[scale])
}

/** The number as it is printed: floors and tables never differ by what rounding hides. */
export function roundValue(value: number, scale: Scale): number {
  return Number(value.toFixed(DECIMALS[scale]))
}
