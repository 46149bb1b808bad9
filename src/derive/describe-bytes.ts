const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const

/**
 * A number of bytes as people say it, in steps of a thousand.
 *
 * @example describeBytes(12_400_000) // '12.4 MB'
 */
export function describeBytes(bytes: number): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(1, bytes)) / 3), UNITS.length - 1)
  const amount = bytes / 1000 ** step
  const digits = step > 0 && amount < 100 ? 1 : 0
  return `${amount.toFixed(digits)} ${UNITS[step] ?? ''}`
}
