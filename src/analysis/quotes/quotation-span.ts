import type { Span } from '../../model/span'

/** A stretch between quotation marks, marks included. */
export interface QuotationSpan extends Span {
  /** The opening mark's token. */
  readonly firstToken: number
  /** Behind the closing mark's token. */
  readonly endToken: number
  /** False where the paragraph ends, or another quotation opens, before the mark closes. */
  readonly closed: boolean
}
