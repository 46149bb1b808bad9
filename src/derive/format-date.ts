/** Made once: the browser takes longer to make one than to write a hundred dates. */
const FORMATS = {
  long: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  medium: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }),
}

/**
 * "4 July 2011" for `2011-07-04`; null for what is no calendar date.
 *
 * @param style `medium` shortens the month: "4 Jul 2011"
 */
export function formatDate(
  isoDate: string | null,
  style: 'long' | 'medium' = 'long',
): string | null {
  if (isoDate === null || !/^\d{4}-\d{2}-\d{2}$/.test(isoDate)) return null
  const date = new Date(`${isoDate}T00:00:00Z`)
  // A 31st of April reads as the 1st of May.
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(isoDate)) return null
  return FORMATS[style].format(date)
}
