import { planKernels } from '../network/kernels'
import type { WordTraits } from '../network/word-traits'
import type { WordVectors } from '../network/word-vectors'
import { PLACES, MOST_FLAGS, countMarks, fillFlags, fillPlaces } from './parse-features'
import { MOVE, MOVES, NONE, isLegal, type ParseState } from './parse-state'
import type { ParserModel } from './parser-model'
import { RELATIONS } from './relations'
import { planStateRows } from './state-rows'

/** The parser's network at work, state after state of one sentence. */
export interface MoveScorer {
  readonly open: (traits: readonly WordTraits[], classes: Int32Array) => void
  /** Reckons the hidden layer of a state, which the next two read. */
  readonly readState: (state: ParseState) => void
  /** The best of the moves that are legal; of equals the first. */
  readonly bestMove: (state: ParseState) => number
  /** The best relation for the arc that "left" or "right" draws; never "root", which is no arc between words. */
  readonly bestRelation: (move: number) => number
}

const ROOT_RELATION = RELATIONS.indexOf('root')

export function createMoveScorer(model: ParserModel, vectors: WordVectors): MoveScorer {
  const layout = planKernels()
  const makeRows = planStateRows(layout, model, vectors)
  const bias = layout.matrix(model.bias, 1, model.hidden)
  const layer = layout.block(model.hidden)
  const moves = layout.matrix(model.moves, model.hidden, MOVES)
  const left = layout.matrix(model.left, model.hidden, model.relations)
  const right = layout.matrix(model.right, model.hidden, model.relations)
  const zeros = layout.block(Math.max(MOVES, model.relations))
  const moveScores = layout.block(MOVES)
  const relationScores = layout.block(model.relations)
  const addresses = layout.block(1 + PLACES + MOST_FLAGS)
  const kernels = layout.open()
  const stateRows = makeRows(kernels)
  const moveValues = kernels.floats(moveScores)
  const relationValues = kernels.floats(relationScores)
  const addressList = kernels.integers(addresses)
  addressList[0] = bias.at
  const { relations: R } = model
  const places = new Int32Array(PLACES)
  const flags = new Int32Array(MOST_FLAGS)
  let classes: Int32Array = new Int32Array(0)
  let marks: Int32Array = new Int32Array(1)

  /** Lists the rows of a state behind the bias; how many there are with it comes back. */
  function gatherRows(length: number, flagCount: number): number {
    let count = 1
    for (let p = 0; p < PLACES; p++) {
      const token = places[p]!
      if (token === NONE) continue
      addressList[count++] = token < length ? stateRows.ofToken(token, p) : stateRows.ofRoot(p)
    }
    for (let f = 0; f < flagCount; f++) addressList[count++] = stateRows.ofFlag(flags[f]!)
    return count
  }

  return {
    open(traits, given) {
      stateRows.open(traits, given)
      classes = given
      marks = countMarks(given)
    },
    readState(state) {
      fillPlaces(state, places)
      const flagCount = fillFlags(state, classes, marks, flags)
      stateRows.openState()
      const count = gatherRows(state.length, flagCount)
      kernels.sumRows(addresses.at, count, layer.at, layer.length)
    },
    bestMove(state) {
      kernels.projectActive(layer.at, moves.at, zeros.at, moveScores.at, moves.rows, moves.width)
      let best = NONE
      for (let move = 0; move < MOVES; move++)
        if (isLegal(state, move) && (best === NONE || moveValues[move]! > moveValues[best]!))
          best = move
      return best
    },
    bestRelation(move) {
      const { at, rows, width } = move === MOVE.left ? left : right
      kernels.projectActive(layer.at, at, zeros.at, relationScores.at, rows, width)
      let best = NONE
      for (let y = 0; y < R; y++)
        if (y !== ROOT_RELATION && (best === NONE || relationValues[y]! > relationValues[best]!))
          best = y
      return best
    },
  }
}
