/** A share in hundredths, to two places; 0 of none. */
export function percentage(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 100
}
