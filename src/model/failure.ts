/** Why a text from outside could not become an article. */
export type IntakeReason =
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'wrong-encoding'
  | 'no-text'
  | 'unsupported-format'
  | 'too-complex'
  | 'unreadable'

/** Why an analysis came to nothing. */
export type AnalysisErrorCode =
  'cancelled' | 'models-unavailable' | 'model-format' | 'worker-crashed' | 'engine-failed'

/** How the browser's own storage fares. */
export type StorageState = 'opening' | 'ready' | 'unavailable' | 'full'
