import { SUBWORD_ROWS } from '../../src/analysis/network/subword-rows'
import { PARSE_FLAGS, PLACES } from '../../src/analysis/parse/parse-features'
import { RELATIONS } from '../../src/analysis/parse/relations'
import { CLASSES } from '../../src/analysis/tag/word-classes'
import type { TrainedParser } from '../../src/training/parse/encode-parser'
import { MOVE_WIDTH, relationWidth } from '../../src/training/parse/parser-parameters'
import { seededRandom } from '../../src/training/random'

export const SMALL_PARSER = {
  hidden: 4,
  code: 8,
  subword: 4,
  dimensions: 4,
  relations: RELATIONS.length,
}

/** A parser with numbers drawn at random: it draws trees, though senseless ones. */
export function smallParser(seed = 1): TrainedParser {
  const { hidden: H, code, subword, dimensions, relations } = SMALL_PARSER
  const random = seededRandom(seed)
  const draw = (length: number) => Float32Array.from({ length }, () => random() * 2 - 1)
  const R = relationWidth(relations)
  return {
    subwords: draw(SUBWORD_ROWS * subword),
    encoder: draw((dimensions + subword) * code),
    window: draw(PLACES * code * H),
    root: draw(PLACES * H),
    classes: draw(PLACES * CLASSES * H),
    flags: draw(PARSE_FLAGS * H),
    bias: draw(H),
    moves: draw(H * MOVE_WIDTH),
    left: draw(H * R),
    right: draw(H * R),
  }
}
