/** Made once: the browser takes longer to make it than to write a thousand numbers. */
const NUMBERS = new Intl.NumberFormat('en-GB')

/** "12,345": a number as the reader is used to it. */
export function formatCount(count: number): string {
  return NUMBERS.format(count)
}
