import { PLACES, MOST_FLAGS, countMarks, fillFlags, fillPlaces } from './parse-features'
import { MOVE, MOVES, NONE, isLegal, type ParseState } from './parse-state'
import type { ParserModel } from './parser-model'
import { RELATIONS } from './relations'
import type { StateRows } from './state-rows'

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

/** Rows that are added at once: going through the hidden layer costs more than adding. */
const TOGETHER = 8
/** The row of zeros among the state's rows. */
const ZEROS = 0
const ROOT_RELATION = RELATIONS.indexOf('root')

export function createMoveScorer(model: ParserModel, rows: StateRows): MoveScorer {
  const { hidden: H, relations: R } = model
  const layer = new Float32Array(H)
  /** The units that are not zero, which are about half of them. */
  const active = new Int32Array(H)
  let activeCount = 0
  const moveScores = new Float32Array(MOVES)
  const relationScores = new Float32Array(R)
  const places = new Int32Array(PLACES)
  const flags = new Int32Array(MOST_FLAGS)
  const gathered = new Int32Array(PLACES + MOST_FLAGS + TOGETHER)
  let classes: Int32Array = new Int32Array(0)
  let marks: Int32Array = new Int32Array(1)

  /** The rows of a state; their number, which those of zeros fill up to whole groups. */
  function gatherRows(length: number, flagCount: number): number {
    let count = 0
    for (let p = 0; p < PLACES; p++) {
      const token = places[p]!
      if (token === NONE) continue
      gathered[count++] = token < length ? rows.ofToken(token, p) : rows.ofRoot(p)
    }
    for (let f = 0; f < flagCount; f++) gathered[count++] = rows.ofFlag(flags[f]!)
    while (count % TOGETHER > 0) gathered[count++] = ZEROS
    return count
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
      const flagCount = fillFlags(state, classes, marks, flags)
      layer.set(model.bias)
      const count = gatherRows(state.length, flagCount)
      const values = rows.values()
      for (let k = 0; k < count; k += TOGETHER) addEight(values, gathered, k, layer)
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

function addEight(values: Float32Array, rows: Int32Array, from: number, layer: Float32Array): void {
  const a = rows[from]!
  const b = rows[from + 1]!
  const c = rows[from + 2]!
  const d = rows[from + 3]!
  const e = rows[from + 4]!
  const f = rows[from + 5]!
  const g = rows[from + 6]!
  const h = rows[from + 7]!
  for (let j = 0; j < layer.length; j++)
    layer[j]! +=
      values[a + j]! +
      values[b + j]! +
      values[c + j]! +
      values[d + j]! +
      (values[e + j]! + values[f + j]! + values[g + j]! + values[h + j]!)
}
