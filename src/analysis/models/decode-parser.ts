import { SUBWORD_ROWS } from '../network/subword-rows'
import { PARSE_FLAGS, PLACES } from '../parse/parse-features'
import { MOVES } from '../parse/parse-state'
import type { ParserModel } from '../parse/parser-model'
import { RELATIONS } from '../parse/relations'
import { CLASSES } from '../tag/word-classes'
import { ModelFormatError } from './model-format-error'
import { decodeFloats } from './numbers'
import { decodeQuantised } from './quantised'
import { readContainer } from './read-container'

const SECTIONS = 11

/**
 * The parser in these bytes; `model-format.md` describes the sections.
 * @param dimensions of the word vectors it is to read
 * @throws {ModelFormatError}
 */
export function decodeParser(bytes: Uint8Array, dimensions: number): ParserModel {
  const sections = readContainer(bytes, 'parser')
  if (sections.length !== SECTIONS)
    throw new ModelFormatError(
      `The parser has ${String(sections.length)} sections; expected ${String(SECTIONS)}.`,
    )
  const { hidden, code, subword } = readSizes(sections[0]!, dimensions)
  const relations = RELATIONS.length
  const table = (section: number, rows: number, width = hidden) =>
    decodeQuantised(sections[section], rows * width)
  return {
    hidden,
    relations,
    subwordWidth: subword,
    subwords: table(1, SUBWORD_ROWS, subword),
    code,
    encoder: table(2, dimensions + subword, code),
    window: table(3, PLACES * code),
    root: table(4, PLACES),
    classes: table(5, PLACES * CLASSES),
    flags: table(6, PARSE_FLAGS),
    bias: decodeFloats(sections[7], hidden),
    moves: table(8, hidden, MOVES),
    left: table(9, hidden, relations),
    right: table(10, hidden, relations),
  }
}

/** Sizes that each parser may have as it likes: hidden units, numbers of a word's code and of a part of a word. */
export interface FreeSizes {
  readonly hidden: number
  readonly code: number
  readonly subword: number
}
const FREE_SIZES = 3

/** What the file and the engine must agree on, in the order of the file, by the names that messages call them. */
const AGREED = {
  "numbers of a word's vector": 0,
  'classes of words': CLASSES,
  relations: RELATIONS.length,
  places: PLACES,
  flags: PARSE_FLAGS,
}

/** The sizes that stand in front of every parser, for the file's first section. */
export function parserSizes(
  { hidden, code, subword }: FreeSizes,
  dimensions: number,
): readonly number[] {
  const [, ...fixed] = Object.values(AGREED)
  return [hidden, code, subword, dimensions, ...fixed]
}

function readSizes(section: Uint8Array, dimensions: number): FreeSizes {
  const expected = parserSizes({ hidden: 0, code: 0, subword: 0 }, dimensions)
  if (section.byteLength !== expected.length * 2)
    throw new ModelFormatError(`The sizes of the parser have ${String(section.byteLength)} bytes.`)
  const view = new DataView(section.buffer, section.byteOffset, section.byteLength)
  const found = expected.map((_, i) => view.getUint16(i * 2, true))
  Object.keys(AGREED).forEach((name, i) => {
    const at = FREE_SIZES + i
    if (found[at] !== expected[at])
      throw new ModelFormatError(
        `The parser has ${String(found[at])} ${name}; expected ${String(expected[at])}.`,
      )
  })
  return { hidden: found[0]!, code: found[1]!, subword: found[2]! }
}
