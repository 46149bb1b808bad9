import type { Count, Work } from '../../queries/work'

/** How much of a round is done, 0–1: files have to be opened and their words read, and the slower of the two counts. */
export function partDone({ files, words }: Pick<Work, 'files' | 'words'>): number {
  return Math.min(part(files), part(words))
}

function part({ done, total }: Count): number {
  return total === 0 ? 1 : done / total
}
