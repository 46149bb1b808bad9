import type { AnalysisErrorCode, IntakeReason, StorageState } from '../model/failure'

const INTAKE: Readonly<Record<IntakeReason, string>> = {
  empty: 'There is no text in it.',
  binary: 'This is a picture, a program or the like, and holds no text that can be read.',
  'too-large': 'It is larger than Whosaid reads at once. Split it and try again.',
  'wrong-encoding': 'Its characters could not be made out. Save it as UTF-8 and try again.',
  'no-text': 'No article could be found in it.',
  'unsupported-format':
    'This kind of file cannot be read. Text, Markdown, web pages, PDF, Word (.docx), e-mails, feeds, tables (CSV, JSON) and ZIP archives can be.',
  'too-complex':
    'It is built from too many parts to be read safely. Copy the article’s text and paste it instead.',
  unreadable: 'The browser was not allowed to read it, or it has been moved.',
  damaged: 'It is damaged or incomplete. Download or save it again and try once more.',
  locked: 'It is protected by a password. Save it without one and try again.',
  scanned:
    'Its pages are pictures without any text to read. Run text recognition (OCR) on it first.',
  'unpacks-too-large':
    'It would unpack to far more than an archive of articles holds, so it was left alone.',
  'nested-archive':
    'It is an archive inside an archive inside an archive. Unpack the outer one and try again.',
  teaser: 'The feed holds only the opening of this story. Open its page and save that instead.',
  'needs-mapping': 'It is not clear which of its columns holds the text of the articles.',
  'broken-row':
    'This row of the table is broken: a quotation mark in it is never closed, or it is no valid JSON.',
  'reader-unavailable':
    'The part of Whosaid that reads this kind of file could not be loaded. Load the page again and try once more.',
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
