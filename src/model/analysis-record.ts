import type { Analysis } from './analysis'
import type { ArticleDetails } from './article'

/** One analysed article as it is exported and as the command line writes it: one JSON object a line. */
export interface AnalysisRecord extends Analysis, ArticleDetails {
  readonly id: string
  readonly text: string
}
