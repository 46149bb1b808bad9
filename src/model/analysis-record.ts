import type { Analysis } from './analysis'
import type { ArticleDetails } from './article'

/** One analysed article as it is exported and as the command line writes it: one JSON object a line. */
export interface AnalysisRecord extends Analysis, ArticleDetails {
  readonly id: string
  readonly text: string
  /** Ids of the statements that were asked for, where it was not all of them; the record holds the others too. */
  readonly chosen?: readonly string[]
}
