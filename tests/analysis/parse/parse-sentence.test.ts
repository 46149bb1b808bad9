// @vitest-environment node

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeParser } from '../../../src/analysis/models/decode-parser'
import { fillWordInput } from '../../../src/analysis/network/word-input'
import { wordTraits } from '../../../src/analysis/network/word-traits'
import {
  countMarks,
  fillFlags,
  fillPlaces,
  PLACES,
  MOST_FLAGS,
} from '../../../src/analysis/parse/parse-features'
import { createParser } from '../../../src/analysis/parse/parse-sentence'
import {
  createParseState,
  isFinished,
  isLegal,
  MOVE,
  NONE,
  takeMove,
} from '../../../src/analysis/parse/parse-state'
import { RELATIONS } from '../../../src/analysis/parse/relations'
import { CLASSES } from '../../../src/analysis/tag/word-classes'
import { encodeParser } from '../../../src/training/parse/encode-parser'
import { holdsFor } from '../../support/holds-for'
import { smallVectors } from '../../support/small-network'
import { SMALL_PARSER, smallParser } from '../../support/small-parser'
import { isTree } from '../../support/trees'

const vectors = smallVectors()
const model = decodeParser(encodeParser(smallParser(), SMALL_PARSER), vectors.dimensions)
const ROOT = RELATIONS.indexOf('root')

const anySentence = fc
  .array(
    fc.record({
      word: fc.oneof(fc.constantFrom('The', 'baker', 'said', '.', '“'), fc.string()),
      one: fc.nat({ max: CLASSES - 1 }),
    }),
    { maxLength: 20 },
  )
  .map((rows) => ({
    traits: rows.map(({ word }) => wordTraits(word, vectors)),
    classes: Int32Array.from(rows, ({ one }) => one),
  }))
type Sentence = typeof anySentence extends fc.Arbitrary<infer One> ? One : never

/** The heads by the definition: every product reckoned anew. */
function parsePlainly({ traits, classes }: Sentence): number[] {
  const { hidden: H, relations: R } = model
  const state = createParseState(traits.length)
  const places = new Int32Array(PLACES)
  const flags = new Int32Array(MOST_FLAGS)
  while (!isFinished(state)) {
    const layer = [...model.bias]
    const add = (table: Float32Array, row: number, factor = 1) => {
      for (let j = 0; j < H; j++) layer[j]! += factor * table[row * H + j]!
    }
    fillPlaces(state, places)
    const count = fillFlags(state, classes, countMarks(classes), flags)
    places.forEach((token, p) => {
      const word = traits[token]
      if (!word) {
        if (token !== NONE) add(model.root, p)
        return
      }
      const input = new Float32Array(vectors.dimensions + model.subwordWidth)
      fillWordInput(word, vectors, model, input)
      for (let e = 0; e < model.code; e++) {
        const number = input.reduce((sum, x, d) => sum + x * model.encoder[d * model.code + e]!, 0)
        add(model.window, p * model.code + e, number)
      }
      add(model.classes, p * CLASSES + classes[token]!)
    })
    for (const flag of flags.subarray(0, count)) add(model.flags, flag)
    const score = (matrix: Float32Array, width: number, y: number) =>
      layer.reduce((sum, unit, j) => sum + Math.max(0, unit) * matrix[j * width + y]!, 0)
    const best = (choices: readonly number[], matrix: Float32Array, width: number) =>
      choices.reduce((a, b) => (score(matrix, width, b) > score(matrix, width, a) ? b : a))
    const legal = [0, 1, 2].filter((move) => isLegal(state, move))
    const move = best(legal, model.moves, 3)
    const relations = RELATIONS.map((_, y) => y).filter((y) => y !== ROOT)
    const matrix = move === MOVE.left ? model.left : model.right
    takeMove(state, move, move === MOVE.shift ? NONE : best(relations, matrix, R))
  }
  return [...state.heads.subarray(0, traits.length)].map((head) =>
    head === traits.length ? NONE : head,
  )
}

describe('createParser', () => {
  it('gives any words a tree with one root, and only the root that relation', () => {
    const parse = createParser(model, vectors)
    holdsFor(anySentence, ({ traits, classes }) => {
      const { heads, relations } = parse(traits, classes)
      expect(isTree(heads.map((head) => (head === NONE ? traits.length : head)))).toBe(true)
      relations.forEach((relation, t) => {
        expect(RELATIONS[relation]).toBeDefined()
        expect(relation === ROOT).toBe(heads[t] === NONE)
      })
    })
  })

  it('takes the moves that the definition prefers, whatever it parsed before', () => {
    const parse = createParser(model, vectors)
    for (const sentence of fc.sample(anySentence, { numRuns: 40, seed: 7 }))
      expect([...parse(sentence.traits, sentence.classes).heads]).toEqual(parsePlainly(sentence))
  })
})
