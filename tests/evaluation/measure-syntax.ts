import type { ConlluSentence } from './read-conllu'
import { readConllu } from './read-conllu'
import { readShared } from './run-scorer'
import type { Figure, Score } from './score'
import { percentage, roundValue } from './score'
import type { AnalyseSyntax, TreeCounts } from './score-trees'
import { addCounts, scoreTrees } from './score-trees'

/** The treebanks on which tags and trees are measured, each and together. */
const TREEBANKS = ['ewt.dev', 'gum.dev'] as const
const TOGETHER = TREEBANKS.join(' + ')

const MEASURES: readonly {
  readonly measure: string
  readonly targets: readonly [number, number]
  readonly read: (counts: TreeCounts) => number
}[] = [
  {
    measure: 'UPOS',
    targets: [96, 96.7],
    read: ({ tagsRight, words }) => tagsRight / words,
  },
  {
    measure: 'UAS, own tags',
    targets: [84.5, 87],
    read: ({ headsRight, arcs }) => headsRight / arcs,
  },
  {
    measure: 'LAS, own tags',
    targets: [81.5, 84],
    read: ({ labelledRight, arcs }) => labelledRight / arcs,
  },
]

/**
 * Tags and trees on both treebanks together, for which the targets are, and on each.
 *
 * @param analyse null where the engine has neither tagger nor parser: every score is then null
 */
export function measureSyntax(
  analyse: AnalyseSyntax | null,
  group: string,
): {
  readonly scores: readonly Score[]
  readonly counts: TreeCounts | null
} {
  const each = TREEBANKS.map((set) => ({
    set: set as string,
    counts: analyse && scoreTrees(readTreebank(set), analyse),
  }))
  const counts = each
    .map((bank) => bank.counts)
    .reduce((sum, more) => (sum && more ? addCounts(sum, more) : null))
  const scores = MEASURES.flatMap(({ measure, targets, read }) =>
    [{ set: TOGETHER, counts }, ...each].map((bank): Score => {
      const figure: Figure = percentage(measure, bank.set === TOGETHER ? targets : null)
      const value = bank.counts && roundValue(100 * read(bank.counts), figure.scale)
      return { ...figure, group, set: bank.set, value, detail: '' }
    }),
  )
  return { scores, counts }
}

/** The commonest confusions, one a line, the most frequent first. */
export function listConfusions({ confusions }: TreeCounts, most: number): string {
  return [...confusions]
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([confusion, times]) => `  ${times.toString().padStart(5)}  ${confusion}`)
    .join('\n')
}

function readTreebank(set: string): readonly ConlluSentence[] {
  return readConllu(readShared(`corpora/syntax/${set}.conllu.gz`))
}
