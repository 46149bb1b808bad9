/** A stretch of text that a page draws at once. All lengths are points, 1/72 inch. */
export interface TextRun {
  readonly text: string
  /** From the page's left edge. */
  readonly left: number
  readonly right: number
  /** Where the letters stand, from the page's top edge. */
  readonly baseline: number
  /** Height of its letters. */
  readonly size: number
}

/** Runs that stand side by side on one line, without a gap that could be a gutter between columns. */
export type TextLine = TextRun

export interface PdfPage {
  /** Number, from 0. */
  readonly index: number
  readonly width: number
  readonly height: number
  readonly runs: readonly TextRun[]
}

/** A paragraph, or part of one that goes on in the next column. */
export interface Paragraph {
  readonly lines: readonly string[]
  readonly size: number
  /** True for the last one of its column, which may go on in the next. */
  readonly isLast: boolean
  /** True where its last line fills the column. */
  readonly isFull: boolean
}
