// @vitest-environment node

import { describe, expect, it } from 'vitest'
import {
  createParseState,
  isFinished,
  isLegal,
  takeMove,
  type ParseState,
} from '../../../src/analysis/parse/parse-state'
import { moveCost } from '../../../src/training/parse/dynamic-oracle'
import { seededRandom } from '../../../src/training/random'
import { holdsFor } from '../../support/holds-for'
import { projectiveTree } from '../../support/trees'

/** The state that these moves lead to. */
function stateAfter(length: number, moves: readonly number[]): ParseState {
  const state = createParseState(length)
  for (const move of moves) takeMove(state, move, 0)
  return state
}

const legalMoves = (state: ParseState) => [0, 1, 2].filter((move) => isLegal(state, move))

/** The most words that can still get their gold head, by trying every way to the end. */
function mostRight(gold: Int32Array, moves: readonly number[]): number {
  const state = stateAfter(gold.length, moves)
  if (isFinished(state)) return gold.filter((head, t) => state.heads[t] === head).length
  return Math.max(...legalMoves(state).map((move) => mostRight(gold, [...moves, move])))
}

/** Trees whose every way to the end is soon tried. */
const tinyTree = projectiveTree.filter((gold) => gold.length <= 5)

describe('moveCost', () => {
  it('is nothing just where the gold tree can still be drawn', () => {
    holdsFor(tinyTree, (gold) => {
      const moves: number[] = []
      for (;;) {
        const state = stateAfter(gold.length, moves)
        if (isFinished(state)) break
        const free = legalMoves(state).filter((move) => {
          const isReachable = mostRight(gold, [...moves, move]) === gold.length
          expect(moveCost(state, gold, move) === 0).toBe(isReachable)
          return isReachable
        })
        moves.push(free[free.length - 1]!)
      }
    })
  })

  it('leads from the start to the gold tree, whichever free move is taken', () => {
    holdsFor(projectiveTree, (gold) => {
      const random = seededRandom(gold.length)
      const state = createParseState(gold.length)
      while (!isFinished(state)) {
        const free = legalMoves(state).filter((move) => moveCost(state, gold, move) === 0)
        expect(free.length).toBeGreaterThan(0)
        takeMove(state, free[Math.floor(random() * free.length)]!, 0)
      }
      expect([...state.heads.subarray(0, gold.length)]).toEqual([...gold])
    })
  })

  it('is the number of words that lose their head', () => {
    // "She sold bread and tea": all hang on the verb but for "and", which hangs on "tea", and "tea" on "bread".
    const gold = Int32Array.of(1, 5, 1, 4, 2)
    const [shift, left, right] = [0, 1, 2] as const
    const state = stateAfter(5, [shift])
    expect(moveCost(state, gold, left)).toBe(0)
    expect(moveCost(state, gold, shift)).toBe(1)
    const later = stateAfter(5, [shift, left, shift, shift])
    expect(moveCost(later, gold, right)).toBe(1)
    expect(moveCost(later, gold, left)).toBe(2)
    expect(moveCost(later, gold, shift)).toBe(0)
  })
})
