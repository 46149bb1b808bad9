import type { IntakeItem } from '../../src/intake/intake-result'

/** All items that intake gives for a file. */
export async function readItems(items: AsyncIterable<IntakeItem>): Promise<IntakeItem[]> {
  const all: IntakeItem[] = []
  for await (const item of items) all.push(item)
  return all
}

/** The texts of all articles among the items, for the others the reason why there is none. */
export function textsOf(items: readonly IntakeItem[]): string[] {
  return items.map(({ result }) => (result.ok ? result.article.text : result.reason))
}
