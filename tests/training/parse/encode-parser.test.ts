// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { decodeParser } from '../../../src/analysis/models/decode-parser'
import { RELATIONS } from '../../../src/analysis/parse/relations'
import { encodeParser } from '../../../src/training/parse/encode-parser'
import { MOVE_WIDTH, relationWidth } from '../../../src/training/parse/parser-parameters'
import { SMALL_PARSER, smallParser } from '../../support/small-parser'

const parser = smallParser()
const bytes = encodeParser(parser, SMALL_PARSER)
const { hidden: H } = SMALL_PARSER
/** Half a step of a table whose largest number is almost 1. */
const STEP = 0.5 / 127

describe('encodeParser', () => {
  const model = decodeParser(bytes, 4)

  it('keeps every table to half a step', () => {
    for (const name of ['subwords', 'encoder', 'window', 'root', 'classes', 'flags'] as const) {
      expect(model[name]).toHaveLength(parser[name].length)
      const apart = model[name].map((value, i) => Math.abs(value - parser[name][i]!))
      expect(apart.reduce((a, b) => Math.max(a, b))).toBeLessThan(STEP * 1.01)
    }
    expect(model.bias).toEqual(parser.bias)
  })

  it('leaves out what rows are padded with', () => {
    const R = relationWidth(RELATIONS.length)
    for (let j = 0; j < H; j++) {
      for (let y = 0; y < 3; y++)
        expect(model.moves[j * 3 + y]).toBeCloseTo(parser.moves[j * MOVE_WIDTH + y]!, 1)
      for (let y = 0; y < RELATIONS.length; y++) {
        expect(model.left[j * RELATIONS.length + y]).toBeCloseTo(parser.left[j * R + y]!, 1)
        expect(model.right[j * RELATIONS.length + y]).toBeCloseTo(parser.right[j * R + y]!, 1)
      }
    }
  })
})

describe('decodeParser', () => {
  it('refuses a parser that is cut short', () => {
    for (const length of [20, 200, bytes.length - 1])
      expect(() => decodeParser(bytes.subarray(0, length), 4)).toThrow('cut short')
  })

  it('refuses a parser over other vectors or with other places', () => {
    expect(() => decodeParser(bytes, 8)).toThrow("4 numbers of a word's vector; expected 8")
    const changed = bytes.slice()
    // Header, length of the first section, then its sizes: the seventh are the places.
    changed[12 + 4 + 6 * 2]!++
    expect(() => decodeParser(changed, 4)).toThrow('places; expected')
  })

  it('refuses another kind of model', () => {
    const changed = bytes.slice()
    changed[6] = 3
    expect(() => decodeParser(changed, 4)).toThrow('expected 4 (parser)')
  })
})
