import { CLASSES } from '../tag/word-classes'
import {
  CHILD_PLACES,
  FIRST_CHILD_PLACE,
  PLACES,
  SET_FLAGS,
  countMarks,
  fillFlags,
  fillPlaces,
} from './parse-features'
import { MOVE, MOVES, NONE, isLegal, type ParseState } from './parse-state'
import type { ParserModel } from './parser-model'
import type { PlaceSums } from './place-sums'
import { RELATIONS } from './relations'

/** The parser's network at work, state after state of one sentence. */
export interface MoveScorer {
  readonly open: (classes: Int32Array) => void
  /** Reckons the hidden layer of a state, which the next two read. */
  readonly readState: (state: ParseState) => void
  /** The best of the moves that are legal; of equals the first. */
  readonly bestMove: (state: ParseState) => number
  /** The best relation for the arc that "left" or "right" draws; never "root", which is no arc between words. */
  readonly bestRelation: (move: number) => number
}

const ROOT_RELATION = RELATIONS.indexOf('root')

export function createMoveScorer(model: ParserModel, sums: PlaceSums): MoveScorer {
  const { hidden: H, relations: R } = model
  const layer = new Float32Array(H)
  /** The units that are not zero, which are about half of them. */
  const active = new Int32Array(H)
  let activeCount = 0
  const moveScores = new Float32Array(MOVES)
  const relationScores = new Float32Array(R)
  const places = new Int32Array(PLACES)
  const flags = new Int32Array(SET_FLAGS)
  let classes: Int32Array = new Int32Array(0)
  let marks: Int32Array = new Int32Array(1)

  function addRow(table: Float32Array, row: number): void {
    for (let j = 0, at = row * H; j < H; j++) layer[j]! += table[at + j]!
  }

  function addPlaces(labels: Int32Array): void {
    for (let p = 0; p < PLACES; p++) {
      const token = places[p]!
      if (token === NONE) addRow(model.absent, p * 2)
      else if (token >= classes.length) addRow(model.absent, p * 2 + 1)
      else {
        const at = sums.startOf(token, p)
        const kept = sums.values()
        const rowAt = (p * CLASSES + classes[token]!) * H
        for (let j = 0; j < H; j++) layer[j]! += kept[at + j]! + model.classes[rowAt + j]!
      }
    }
    for (let c = 0; c < CHILD_PLACES; c++) {
      const child = places[FIRST_CHILD_PLACE + c]!
      if (child !== NONE) addRow(model.childRelations, c * R + labels[child]!)
    }
  }

  function score(matrix: Float32Array, scores: Float32Array): void {
    const width = scores.length
    scores.fill(0)
    for (let k = 0; k < activeCount; k++) {
      const unit = active[k]!
      const value = layer[unit]!
      for (let y = 0, at = unit * width; y < width; y++) scores[y]! += value * matrix[at + y]!
    }
  }

  return {
    open(given) {
      classes = given
      marks = countMarks(given)
    },
    readState(state) {
      fillPlaces(state, places)
      fillFlags(state, classes, marks, flags)
      layer.set(model.bias)
      addPlaces(state.labels)
      for (let f = 0; f < SET_FLAGS; f++) addRow(model.flags, flags[f]!)
      activeCount = 0
      for (let j = 0; j < H; j++) if (layer[j]! > 0) active[activeCount++] = j
    },
    bestMove(state) {
      score(model.moves, moveScores)
      let best = NONE
      for (let move = 0; move < MOVES; move++)
        if (isLegal(state, move) && (best === NONE || moveScores[move]! > moveScores[best]!))
          best = move
      return best
    },
    bestRelation(move) {
      score(move === MOVE.left ? model.left : model.right, relationScores)
      let best = NONE
      for (let y = 0; y < R; y++)
        if (y !== ROOT_RELATION && (best === NONE || relationScores[y]! > relationScores[best]!))
          best = y
      return best
    },
  }
}
