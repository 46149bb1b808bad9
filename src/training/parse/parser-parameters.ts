import { PARSE_FLAGS, PLACES } from '../../analysis/parse/parse-features'
import type { Kernels } from '../kernels/load-kernels'
import { createParameters, type Parameters } from '../sequence/parameters'

/** The sizes of a parser's network. */
export interface ParserSizes {
  /** A multiple of four. */
  readonly hidden: number
  /** Numbers that words are drawn together to: a multiple of four. */
  readonly code: number
  readonly classes: number
  readonly relations: number
}

/** What is learned; `training/parse/encode-parser.ts` writes it down. */
export interface ParserParameters {
  /** For each number of a word's input a row of its code. */
  readonly encoder: Parameters
  /** For each place a row of hidden units for each number of a word's code. */
  readonly window: Parameters
  /** For each place a row that stands for the root. A place without a token adds nothing. */
  readonly root: Parameters
  /** For each place a row for each class of words. */
  readonly classes: Parameters
  readonly flags: Parameters
  readonly bias: Parameters
  /** For each hidden unit a row of scores, padded to a multiple of four. */
  readonly moves: Parameters
  readonly left: Parameters
  readonly right: Parameters
}

export const MOVE_WIDTH = 4

/** Rows are padded to a multiple of four. */
export function relationWidth(relations: number): number {
  return Math.ceil(relations / 4) * 4
}

/**
 * Fresh parameters, drawn at random but for the flags, which begin at nothing.
 * @param width numbers of a word's input
 */
export function createParserParameters(
  kernels: Kernels,
  width: number,
  { hidden: H, code: E, classes: C, relations }: ParserSizes,
  random: () => number,
): ParserParameters {
  const D = width
  const R = relationWidth(relations)
  const uniform = (scale: number) => () => (random() * 2 - 1) * scale
  const make = (rows: number, scale: number, width = H) =>
    createParameters(kernels, rows * width, uniform(scale))
  return {
    encoder: make(D, Math.sqrt(3 / D), E),
    window: make(PLACES * E, Math.sqrt(3 / (PLACES * E))),
    root: make(PLACES, 0.1),
    classes: make(PLACES * C, 0.1),
    flags: make(PARSE_FLAGS, 0),
    bias: make(1, 0.05),
    moves: make(H, Math.sqrt(3 / H), MOVE_WIDTH),
    left: make(H, Math.sqrt(3 / H), R),
    right: make(H, Math.sqrt(3 / H), R),
  }
}
