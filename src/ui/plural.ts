/** "1 mention", "3 mentions"; the plural takes an s unless another is given. */
export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? noun : nouns}`
}
