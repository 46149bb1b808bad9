/** What was asked for on the command line. */
export interface EvaluationOptions {
  /** In the order of the table; all of them unless some are named. */
  readonly groups: readonly string[]
  /** How many errors of each kind are listed. */
  readonly misses: number
  /** Compare with the floors, and fail where a score fell. */
  readonly check: boolean
  /** Write the floors up to today's scores. */
  readonly raise: boolean
}

/**
 * The options in these arguments.
 *
 * @param known the groups there are
 * @throws {Error} naming the argument that is none of ours
 * @example readOptions(['names', '--misses', '5'], ['names', 'tags'])
 */
export function readOptions(args: readonly string[], known: readonly string[]): EvaluationOptions {
  const named = new Set<string>()
  let [misses, check, raise] = [0, false, false]
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    if (arg === '--check') check = true
    else if (arg === '--raise') raise = true
    else if (arg === '--misses') misses = readCount(args[++at])
    else if (known.includes(arg)) named.add(arg)
    else
      throw new Error(
        `"${arg}" is neither an option (--check, --raise, --misses N) nor one of ${known.join(', ')}.`,
      )
  }
  const groups = named.size > 0 ? known.filter((group) => named.has(group)) : known
  return { groups, misses, check, raise }
}

function readCount(value: string | undefined): number {
  if (value === undefined || !/^\d+$/.test(value))
    throw new Error(`--misses needs a whole number; it got ${value ?? 'nothing'}.`)
  return Number(value)
}
