const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1 }

/** `12.3 ms` */
export function formatMs(ms: number): string {
  return `${ms.toFixed(1)} ms`
}

/** `12.3 kB`, in thousands of bytes. */
export function formatKilobytes(bytes: number): string {
  const kilobytes = (bytes / 1000).toLocaleString('en-GB', ONE_DECIMAL)
  return `${kilobytes} kB`
}

/** `12.3 MB`, in millions of bytes. */
export function formatMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

/** `12,300 words/s`, to two digits more than the noise. */
export function formatSpeed(words: number, ms: number): string {
  const perSecond = Math.round(words / ms) * 1000
  return `${perSecond.toLocaleString('en-GB')} words/s`
}
