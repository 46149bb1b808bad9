import type { FoundDetails } from './read-detail-line'

/** What a page says of itself, for machines. */
export interface PageDetails extends FoundDetails {
  readonly headline?: string | null
}
