/** Values with the numbers by which columns know them, from 0. */
export interface Numbering {
  readonly values: readonly string[]
  /** The number of a value, a new one where it has none yet. */
  readonly add: (value: string) => number
  /** Undefined where the value has none. */
  readonly find: (value: string) => number | undefined
}

/** Numbers for these values, in their order. */
export function createNumbering(first: readonly string[] = []): Numbering {
  const values: string[] = []
  const numbers = new Map<string, number>()
  function add(value: string): number {
    let number = numbers.get(value)
    if (number === undefined) {
      number = values.push(value) - 1
      numbers.set(value, number)
    }
    return number
  }
  first.forEach(add)
  return { values, add, find: (value) => numbers.get(value) }
}
