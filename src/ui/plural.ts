import { formatCount } from './format-count'

/** "1 mention", "3 mentions"; the plural takes an s unless another is given. */
export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${formatCount(count)} ${count === 1 ? noun : nouns}`
}
