/** What a pace is reckoned from: words done of all, in milliseconds at work. */
export interface Pace {
  readonly done: number
  readonly total: number
  readonly activeFor: number
}

/** Before as much time has passed, in milliseconds, a pace is no more than chance. */
const TOO_EARLY = 1500

/** How fast it goes, rounded as far as it is believable; null where it is too early to say. */
export function wordsPerSecond({ done, activeFor }: Pace): number | null {
  if (done === 0 || activeFor < TOO_EARLY) return null
  const perSecond = (done / activeFor) * 1000
  return perSecond >= 1000 ? Math.round(perSecond / 100) * 100 : Math.round(perSecond)
}

/** "about 2 minutes left"; null where it is too early to say, or nothing is left. */
export function describeTimeLeft({ done, total, activeFor }: Pace): string | null {
  if (done === 0 || done >= total || activeFor < TOO_EARLY) return null
  const seconds = Math.ceil((((total - done) / done) * activeFor) / 1000)
  if (seconds < 60) return `about ${seconds === 1 ? '1 second' : `${String(seconds)} seconds`} left`
  const minutes = Math.ceil(seconds / 60)
  if (minutes < 60) return `about ${minutes === 1 ? '1 minute' : `${String(minutes)} minutes`} left`
  const hours = Math.ceil(minutes / 60)
  return `about ${hours === 1 ? '1 hour' : `${String(hours)} hours`} left`
}
