import { SUBWORD_ROWS } from '../network/subword-rows'
import { CHILD_PLACES, PARSE_FLAGS, PLACES } from '../parse/parse-features'
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
  const { hidden, subwordWidth } = readSizes(sections[0]!, dimensions)
  const relations = RELATIONS.length
  const table = (section: number, rows: number, width = hidden) =>
    decodeQuantised(sections[section], rows * width)
  return {
    hidden,
    relations,
    subwordWidth,
    subwords: table(1, SUBWORD_ROWS, subwordWidth),
    window: table(2, PLACES * (dimensions + subwordWidth)),
    absent: table(3, PLACES * 2),
    classes: table(4, PLACES * CLASSES),
    childRelations: table(5, CHILD_PLACES * relations),
    flags: table(6, PARSE_FLAGS),
    bias: decodeFloats(sections[7], hidden),
    moves: table(8, hidden, MOVES),
    left: table(9, hidden, relations),
    right: table(10, hidden, relations),
  }
}

/** What the file and the engine must agree on, in the order of the file, by the names that messages call them. */
const AGREED = {
  "numbers of a word's vector": 0,
  'classes of words': CLASSES,
  relations: RELATIONS.length,
  places: PLACES,
  'places of children': CHILD_PLACES,
  flags: PARSE_FLAGS,
}

/** The sizes that stand in front of every parser, for the file's first section. */
export function parserSizes(hidden: number, subwordWidth: number, dimensions: number): number[] {
  const [, ...fixed] = Object.values(AGREED)
  return [hidden, subwordWidth, dimensions, ...fixed]
}

function readSizes(section: Uint8Array, dimensions: number) {
  const expected = parserSizes(0, 0, dimensions)
  if (section.byteLength !== expected.length * 2)
    throw new ModelFormatError(`The sizes of the parser have ${String(section.byteLength)} bytes.`)
  const view = new DataView(section.buffer, section.byteOffset, section.byteLength)
  const found = expected.map((_, i) => view.getUint16(i * 2, true))
  Object.keys(AGREED).forEach((name, i) => {
    if (found[i + 2] !== expected[i + 2])
      throw new ModelFormatError(
        `The parser has ${String(found[i + 2])} ${name}; expected ${String(expected[i + 2])}.`,
      )
  })
  return { hidden: found[0]!, subwordWidth: found[1]! }
}
