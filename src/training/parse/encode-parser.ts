import { parserSizes } from '../../analysis/models/decode-parser'
import { encodeFloats } from '../../analysis/models/numbers'
import { encodeQuantised } from '../../analysis/models/quantised'
import { MOVES } from '../../analysis/parse/parse-state'
import { encodeSizes, withoutPadding } from '../sequence/encode-sequence'
import { writeContainer } from '../write-container'
import { MOVE_WIDTH, relationWidth, type ParserParameters } from './parser-network'

/** A trained parser, before it is made small: its numbers by name, and the table of the words' parts. */
export type TrainedParser = Readonly<Record<keyof ParserParameters | 'subwords', Float32Array>>

/** The sizes of a parser that its arrays alone do not tell. */
export interface EncodedSizes {
  readonly hidden: number
  readonly subword: number
  /** Numbers of a word's vector. */
  readonly dimensions: number
  readonly relations: number
}

/** The bytes of the parser's file; `model-format.md` describes its sections. */
export function encodeParser(
  parser: TrainedParser,
  { hidden, subword, dimensions, relations }: EncodedSizes,
): Uint8Array {
  const R = relationWidth(relations)
  // Rows of relations are padded in number between hidden units, and in length behind them.
  const childRelations = parser.relations.filter((_, i) => Math.floor(i / hidden) % R < relations)
  return writeContainer('parser', [
    encodeSizes(parserSizes(hidden, subword, dimensions)),
    encodeQuantised(parser.subwords),
    encodeQuantised(parser.window),
    encodeQuantised(parser.absent),
    encodeQuantised(parser.classes),
    encodeQuantised(childRelations),
    encodeQuantised(parser.flags),
    encodeFloats(parser.bias.subarray(0, hidden)),
    encodeQuantised(withoutPadding(parser.moves, MOVE_WIDTH, MOVES)),
    encodeQuantised(withoutPadding(parser.left, R, relations)),
    encodeQuantised(withoutPadding(parser.right, R, relations)),
  ])
}
