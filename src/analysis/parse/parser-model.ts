/** A network that scores the moves of a parser, decoded: `training/parse` learns it, `models/decode-parser.ts` reads it. */
export interface ParserModel {
  readonly hidden: number
  readonly relations: number
  /** A row of `subwordWidth` numbers for each part of a word. */
  readonly subwords: Float32Array
  readonly subwordWidth: number
  /** For each number of a word, its vector's and then its parts', a row of `code` numbers. */
  readonly encoder: Float32Array
  readonly code: number
  /** For each place a row of `hidden` numbers for each number of a word's code. */
  readonly window: Float32Array
  /** For each place a row that stands for the root. A place without a token adds nothing. */
  readonly root: Float32Array
  /** For each place a row for each class of words. */
  readonly classes: Float32Array
  /** A row of `hidden` numbers for each flag. */
  readonly flags: Float32Array
  readonly bias: Float32Array
  /** A row of scores for each hidden unit: of the moves, of the relations that "left" and that "right" may draw. */
  readonly moves: Float32Array
  readonly left: Float32Array
  readonly right: Float32Array
}
