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
  /** The format is known, and the file breaks it, or ends too early. */
  | 'damaged'
  | 'locked'
  /** A document of pictures, without a text layer. */
  | 'scanned'
  /** An archive, or a part of it, that would unpack to more than any honest one. */
  | 'unpacks-too-large'
  | 'nested-archive'
  /** An entry of a feed that holds no more than the opening of its story. */
  | 'teaser'
  /** A table of which it is not clear which column holds the text. */
  | 'needs-mapping'
  | 'broken-row'
  /** The part of the program that reads this format could not be loaded. */
  | 'reader-unavailable'

/** Why an analysis came to nothing. */
export type AnalysisErrorCode =
  'cancelled' | 'models-unavailable' | 'model-format' | 'worker-crashed' | 'engine-failed'

/** How the browser's own storage fares. */
export type StorageState = 'opening' | 'ready' | 'unavailable' | 'full'
