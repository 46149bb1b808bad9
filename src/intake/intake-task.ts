import type { ArticleOrigin } from '../model/article'
import type { Arrival } from './build-article'
import type { GiveWay } from './give-way'
import type { IntakeItem } from './intake-result'
import type { Source } from './source'
import type { ColumnMapping } from './table/table-preview'

export interface OpenOptions {
  /** Ends the reading before its next item. */
  readonly signal?: AbortSignal
  /** What the columns of tables hold, where the reader has said so. */
  readonly mapping?: ColumnMapping
}

/** Reads everything that a source holds, one item after another; never throws. */
export type Opener = (source: Source, task: IntakeTask) => AsyncIterable<IntakeItem>

/** What all readers of one file share. */
export interface IntakeTask extends OpenOptions {
  /** Milliseconds since 1970. */
  readonly addedAt: number
  readonly giveWay: GiveWay
  /** How many archives lie around what is read. */
  readonly depth: number
  /** Bytes that archives may still unpack; counted down by all of them together. */
  readonly allowance: { bytes: number }
  /** Reads what an archive holds. */
  readonly open: Opener
}

/** How an article of this source comes in. */
export function arrivalOf(source: Source, { addedAt }: IntakeTask): Arrival {
  const origin: ArticleOrigin = { kind: 'file', name: source.name }
  return { origin, addedAt }
}
