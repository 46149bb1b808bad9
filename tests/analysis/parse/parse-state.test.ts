// @vitest-environment node

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countMarks,
  fillFlags,
  fillPlaces,
  PARSE_FLAGS,
  PLACES,
  MOST_FLAGS,
} from '../../../src/analysis/parse/parse-features'
import {
  createParseState,
  isFinished,
  isLegal,
  MOVE,
  MOVES,
  NONE,
  takeMove,
  type ParseState,
} from '../../../src/analysis/parse/parse-state'
import { RELATIONS } from '../../../src/analysis/parse/relations'
import { CLASSES } from '../../../src/analysis/tag/word-classes'
import { seededRandom } from '../../../src/training/random'
import { holdsFor } from '../../support/holds-for'
import { isTree } from '../../support/trees'

const anyWalk = fc.record({ length: fc.integer({ min: 0, max: 12 }), seed: fc.nat() })

/** Takes legal moves at random to the end, and shows every state on the way. */
function walk(length: number, seed: number, see: (state: ParseState) => void): ParseState {
  const random = seededRandom(seed)
  const state = createParseState(length)
  let moves = 0
  while (!isFinished(state)) {
    see(state)
    const legal = [0, 1, 2].filter((move) => isLegal(state, move))
    takeMove(state, legal[Math.floor(random() * legal.length)]!, moves++ % RELATIONS.length)
  }
  return state
}

describe('arc-hybrid moves', () => {
  it('end in a tree with one root, whatever legal moves are taken', () => {
    holdsFor(anyWalk, ({ length, seed }) => {
      const { heads } = walk(length, seed, () => undefined)
      expect(isTree(heads.subarray(0, length))).toBe(true)
    })
  })

  it('are two for each word, and there always is one', () => {
    holdsFor(anyWalk, ({ length, seed }) => {
      let moves = 0
      walk(length, seed, (state) => {
        moves++
        expect([...Array(MOVES).keys()].some((move) => isLegal(state, move))).toBe(true)
      })
      expect(moves).toBe(2 * length)
    })
  })

  it('remember the outermost children of each word', () => {
    const state = createParseState(4)
    for (const move of [MOVE.shift, MOVE.left, MOVE.shift, MOVE.shift, MOVE.right, MOVE.shift])
      takeMove(state, move, 5)
    takeMove(state, MOVE.right, 6)
    expect(state.left[1]).toBe(0)
    expect([state.right[1], state.secondRight[1]]).toEqual([3, 2])
    expect([state.secondLeft[1], state.left[0]]).toEqual([NONE, NONE])
    expect([state.leftRelations[1], state.rightRelations[1]]).toEqual([1 << 5, (1 << 5) | (1 << 6)])
    expect([...state.labels.subarray(0, 4)]).toEqual([5, NONE, 5, 6])
  })
})

describe('features of a state', () => {
  it('are places inside the sentence and flags in range', () => {
    const places = new Int32Array(PLACES)
    const flags = new Int32Array(MOST_FLAGS)
    holdsFor(anyWalk, ({ length, seed }) => {
      const random = seededRandom(seed + 1)
      const classes = Int32Array.from({ length }, () => Math.floor(random() * CLASSES))
      const marks = countMarks(classes)
      walk(length, seed, (state) => {
        fillPlaces(state, places)
        const set = flags.subarray(0, fillFlags(state, classes, marks, flags))
        expect(places.every((token) => token >= NONE && token <= length)).toBe(true)
        expect(set.every((flag) => flag >= 0 && flag < PARSE_FLAGS)).toBe(true)
        expect(new Set(set).size).toBe(set.length)
      })
    })
  })
})
