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
  const layer = layout.block(model.hidden)
  const moves = layout.matrix(model.moves, model.hidden, MOVES)
  const left = layout.matrix(model.left, model.hidden, model.relations)
  const right = layout.matrix(model.right, model.hidden, model.relations)
  const moveScores = layout.block(MOVES)
  const relationScores = layout.block(model.relations)
  const addresses = layout.block(PLACES + MOST_FLAGS)
  const kernels = layout.open()
  const rows = makeRows(kernels)
  const layerValues = kernels.floats(layer)
  const moveValues = kernels.floats(moveScores)
  const relationValues = kernels.floats(relationScores)
  const addressList = kernels.integers(addresses)
  const { bias, relations: R } = model
  const places = new Int32Array(PLACES)
  const flags = new Int32Array(MOST_FLAGS)
  let classes: Int32Array = new Int32Array(0)
  let marks: Int32Array = new Int32Array(1)

  /** Lists the rows of a state; their number comes back. */
  function gatherRows(length: number, flagCount: number): number {
    let count = 0
    for (let p = 0; p < PLACES; p++) {
      const token = places[p]!
      if (token === NONE) continue
      addressList[count++] = token < length ? rows.ofToken(token, p) : rows.ofRoot(p)
    }
    for (let f = 0; f < flagCount; f++) addressList[count++] = rows.ofFlag(flags[f]!)
    return count
  }

  return {
    open(traits, given) {
      rows.open(traits, given)
      classes = given
      marks = countMarks(given)
    },
    readState(state) {
      fillPlaces(state, places)
      const flagCount = fillFlags(state, classes, marks, flags)
      layerValues.set(bias)
      rows.openState()
      const count = gatherRows(state.length, flagCount)
      kernels.addRows(addresses.at, count, layer.at, layer.length)
    },
    bestMove(state) {
      moveValues.fill(0)
      kernels.projectActive(layer.at, moves.at, moveScores.at, moves.rows, moves.width)
      let best = NONE
      for (let move = 0; move < MOVES; move++)
        if (isLegal(state, move) && (best === NONE || moveValues[move]! > moveValues[best]!))
          best = move
      return best
    },
    bestRelation(move) {
      const matrix = move === MOVE.left ? left : right
      relationValues.fill(0)
      kernels.projectActive(layer.at, matrix.at, relationScores.at, matrix.rows, matrix.width)
      let best = NONE
      for (let y = 0; y < R; y++)
        if (y !== ROOT_RELATION && (best === NONE || relationValues[y]! > relationValues[best]!))
          best = y
      return best
    },
  }
}
