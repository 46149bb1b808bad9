import type { AnalysisErrorCode } from '../model/failure'

/**
 * Why a call to the worker came to nothing. Readers get a sentence for the `code`; the message is
 * for the console and bug reports.
 */
export class AnalysisError extends Error {
  readonly code: AnalysisErrorCode

  constructor(code: AnalysisErrorCode, detail: string = code, options?: ErrorOptions) {
    super(detail, options)
    this.name = 'AnalysisError'
    this.code = code
  }
}
