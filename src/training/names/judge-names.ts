import { findNames } from '../../analysis/ner/find-names'
import type { NameFinder } from '../../analysis/ner/name-finder'
import type { Judged } from '../isotonic'
import { percentage } from '../percentage'
import type { WordTypes } from '../sequence/word-types'
import { readByTypes, readNameDocuments, type NameCorpus } from './name-documents'

const KIND_OF_TYPE = { PER: 'person', ORG: 'organisation', LOC: 'place', MISC: null } as const

/** How a finder does on a corpus. */
export interface NameJudgement {
  /** Each name found, with the finder's confidence. */
  readonly judged: readonly Judged[]
  /** In hundredths, of names exact in extent and type; other types do not count. */
  readonly f1: number
}

/** Holds what a finder finds against what a corpus marks. */
export function judgeNames(
  finder: NameFinder,
  corpus: NameCorpus,
  types: WordTypes,
): NameJudgement {
  const judged: Judged[] = []
  let marks = 0
  for (const document of readNameDocuments(corpus)) {
    const marked = new Set(
      document.names
        .filter(({ type }) => KIND_OF_TYPE[type] !== null)
        .map(({ start, end, type }) => key(start, end, KIND_OF_TYPE[type])),
    )
    marks += marked.size
    for (const { start, end, kind, confidence } of findNames(readByTypes(document, types), finder))
      judged.push({ probability: confidence, isRight: marked.has(key(start, end, kind)) })
  }
  const right = judged.filter(({ isRight }) => isRight).length
  return { judged, f1: percentage(2 * right, judged.length + marks) }
}

function key(start: number, end: number, kind: string | null): string {
  return `${String(start)}-${String(end)} ${String(kind)}`
}
