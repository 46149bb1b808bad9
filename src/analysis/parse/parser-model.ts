/** A network that scores the moves of a parser, decoded: `training/parse` learns it, `models/decode-parser.ts` reads it. */
export interface ParserModel {
  readonly hidden: number
  readonly relations: number
  /** A row of `subwordWidth` numbers for each part of a word. */
  readonly subwords: Float32Array
  readonly subwordWidth: number
  /** For each place a row of `hidden` numbers for each number of a word: its vector, then its parts. */
  readonly window: Float32Array
  /** For each place two rows: no token there, the root there. */
  readonly absent: Float32Array
  /** For each place a row for each class of words. */
  readonly classes: Float32Array
  /** For each place of a child a row for each relation. */
  readonly childRelations: Float32Array
  /** A row of `hidden` numbers for each flag. */
  readonly flags: Float32Array
  readonly bias: Float32Array
  /** A row of scores for each hidden unit: of the moves, of the relations that "left" and that "right" may draw. */
  readonly moves: Float32Array
  readonly left: Float32Array
  readonly right: Float32Array
}
