import type { AnalysisErrorCode, IntakeReason, StorageState } from '../model/failure'

const INTAKE: Readonly<Record<IntakeReason, string>> = {
  empty: 'There is no text in it.',
  binary: 'This is not a text file. Plain text, Markdown and HTML can be read.',
  'too-large': 'It is larger than 5 MB. Whosaid reads single articles; split it and try again.',
  'wrong-encoding': 'Its characters could not be made out. Save it as UTF-8 and try again.',
  'no-text': 'No article could be found on this page.',
  'unsupported-format':
    'This kind of file cannot be read yet. Plain text, Markdown and HTML can be.',
  'too-complex':
    'This page is built from too many parts to be read safely. Copy the article’s text and paste it instead.',
  unreadable: 'The browser was not allowed to read it, or it has been moved.',
}

const ANALYSIS: Readonly<Record<AnalysisErrorCode, string>> = {
  cancelled: 'You stopped the reading of this article.',
  'models-unavailable':
    'The language models that names and statements are found with could not be loaded.',
  'model-format':
    'The language models that names and statements are found with are damaged or of another version.',
  'worker-crashed': 'The analysis stopped unexpectedly.',
  'engine-failed': 'Something in this article was too much for the analysis.',
}

const STORAGE: Readonly<Record<StorageState, string | null>> = {
  opening: null,
  ready: null,
  unavailable:
    'This browser keeps nothing for this page (a private window, perhaps). You can go on reading; what you add is gone when the page is closed.',
  full: 'The browser’s storage is full, so the latest changes are not kept. Remove some articles, or free space on this device.',
}

/** A sentence for the reader: why this text could not become an article. */
export function describeIntakeReason(reason: IntakeReason): string {
  return INTAKE[reason]
}

/** A sentence for the reader: why an article has no findings. */
export function describeAnalysisError(code: AnalysisErrorCode): string {
  return ANALYSIS[code]
}

/** A sentence for the reader about the browser's storage; null while there is nothing to say. */
export function describeStorage(state: StorageState): string | null {
  return STORAGE[state]
}

/** "German" for `de`; the code itself where the browser does not know it. */
export function nameLanguage(code: string): string {
  try {
    return new Intl.DisplayNames(['en-GB'], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
