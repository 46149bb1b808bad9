/** The middle of the numbers; of two middles the mean. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const below = sorted[Math.ceil(middle) - 1] ?? NaN
  const above = sorted[Math.floor(middle)] ?? NaN
  return (below + above) / 2
}

/** The later half of the runs: the earlier ones find the code not yet compiled. */
export function whenWarm(runs: readonly number[]): readonly number[] {
  return runs.slice(Math.floor(runs.length / 2))
}

/** The median of the later half of the runs. */
export function medianWhenWarm(times: readonly number[]): number {
  return median(whenWarm(times))
}
