/** Many short strings in one, so that they cost neither memory nor time before they are asked for. */
export interface JoinedStrings {
  readonly length: number
  /** Empty where there is none of this number. */
  readonly at: (index: number) => string
  /** Of sorted strings the number of the first that is not before this one. */
  readonly firstFrom: (wanted: string) => number
  readonly joined: string
  /** Where each ends, in UTF-16 code units. */
  readonly ends: Uint32Array
}

/** Lays strings out one after the other. */
export function joinStrings(strings: readonly string[]): JoinedStrings {
  let end = 0
  const ends = Uint32Array.from(strings, (string) => (end += string.length))
  return openStrings(strings.join(''), ends)
}

/** Strings that lie one after the other. */
export function openStrings(joined: string, ends: Uint32Array): JoinedStrings {
  function at(index: number): string {
    return joined.slice(ends[index - 1] ?? 0, ends[index] ?? 0)
  }
  function firstFrom(wanted: string): number {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (at(middle) < wanted) low = middle + 1
      else high = middle
    }
    return low
  }
  return { length: ends.length, at, firstFrom, joined, ends }
}
