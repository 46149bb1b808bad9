import { splitSentences } from '../../src/analysis/split-sentences'
import { tokenise } from '../../src/analysis/tokenise'
import { readBoundaryDocuments } from './read-boundaries'
import { readShared } from './run-scorer'
import type { Score } from './score'
import { percentage, roundValue } from './score'
import type { SpanScore } from './score-boundaries'
import { scoreBoundaries } from './score-boundaries'

/** The treebanks on which tokens and sentences are measured. */
const TREEBANKS = ['ewt.dev', 'gum.dev'] as const
const UNITS = ['tokens', 'sentences'] as const

/** Where tokens and sentences begin and end, against the treebanks' own. */
export function measureBoundaries(group: string): readonly Score[] {
  const scored = TREEBANKS.map((set) => {
    const documents = readBoundaryDocuments(readShared(`corpora/syntax/${set}.conllu.gz`))
    return { set, all: scoreBoundaries(documents, { tokenise, splitSentences }).get('all') }
  })
  return UNITS.flatMap((unit) =>
    scored.map(({ set, all }): Score => {
      const figure = percentage(`${unit}, F1`, null)
      const value = all ? roundValue(100 * all[unit].f1, figure.scale) : null
      return { ...figure, group, set, value, detail: all ? describe(all[unit]) : '' }
    }),
  )
}

function describe({ precision, recall }: SpanScore): string {
  return `P ${(100 * precision).toFixed(1)}  R ${(100 * recall).toFixed(1)}`
}
