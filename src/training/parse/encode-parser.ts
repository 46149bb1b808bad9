import { parserSizes } from '../../analysis/models/decode-parser'
import { encodeFloats } from '../../analysis/models/numbers'
import { encodeQuantised } from '../../analysis/models/quantised'
import { MOVES } from '../../analysis/parse/parse-state'
import { encodeSizes, withoutPadding } from '../sequence/encode-sequence'
import { writeContainer } from '../write-container'
import { MOVE_WIDTH, relationWidth, type ParserParameters } from './parser-parameters'

/** A trained parser, before it is made small: its numbers by name, and the table of the words' parts. */
export type TrainedParser = Readonly<Record<keyof ParserParameters | 'subwords', Float32Array>>

/** The sizes of a parser that its arrays alone do not tell. */
export interface EncodedSizes {
  readonly hidden: number
  readonly code: number
  readonly subword: number
  /** Numbers of a word's vector. */
  readonly dimensions: number
  readonly relations: number
}

/** The bytes of the parser's file; `model-format.md` describes its sections. */
export function encodeParser(
  parser: TrainedParser,
  { hidden, code, subword, dimensions, relations }: EncodedSizes,
): Uint8Array {
  const R = relationWidth(relations)
  return writeContainer('parser', [
    encodeSizes(parserSizes({ hidden, code, subword }, dimensions)),
    encodeQuantised(parser.subwords),
    encodeQuantised(parser.encoder),
    encodeQuantised(parser.window),
    encodeQuantised(parser.root),
    encodeQuantised(parser.classes),
    encodeQuantised(parser.flags),
    encodeFloats(parser.bias.subarray(0, hidden)),
    encodeQuantised(withoutPadding(parser.moves, MOVE_WIDTH, MOVES)),
    encodeQuantised(withoutPadding(parser.left, R, relations)),
    encodeQuantised(withoutPadding(parser.right, R, relations)),
  ])
}
