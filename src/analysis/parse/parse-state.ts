/** The three moves of the arc-hybrid system. */
export const MOVE = { shift: 0, left: 1, right: 2 } as const
export const MOVES = 3

/** No token: an empty place of the stack, a child that does not exist. */
export const NONE = -1

/**
 * Where the parser stands in a sentence. Token indices count from 0; the root is the index behind the last token and
 * waits at the end of the buffer. One state is used for a whole sentence and changed in place.
 * @see M. Kuhlmann, C. Gómez-Rodríguez, G. Satta: Dynamic programming algorithms for transition-based dependency
 *   parsers, ACL 2011
 */
export interface ParseState {
  readonly length: number
  readonly stack: Int32Array
  depth: number
  /** First token of the buffer. */
  next: number
  readonly heads: Int32Array
  readonly labels: Int32Array
  /** First and second child from the outside, on the left and on the right, or `NONE`. */
  readonly left: Int32Array
  readonly secondLeft: Int32Array
  readonly right: Int32Array
  readonly secondRight: Int32Array
  /** A bit for each relation that children on the left, and on the right, have; see `relationBit`. */
  readonly leftRelations: Int32Array
  readonly rightRelations: Int32Array
}

/** Bits of a set of relations: the few relations behind the 32nd share a bit with one that is seldom on the same side. */
export const RELATION_BITS = 32

function relationBit(label: number): number {
  return 1 << (label % RELATION_BITS)
}

export function createParseState(length: number): ParseState {
  const fresh = () => new Int32Array(length + 1).fill(NONE)
  return {
    length,
    stack: new Int32Array(length + 1),
    depth: 0,
    next: 0,
    heads: fresh(),
    labels: fresh(),
    left: fresh(),
    secondLeft: fresh(),
    right: fresh(),
    secondRight: fresh(),
    leftRelations: new Int32Array(length + 1),
    rightRelations: new Int32Array(length + 1),
  }
}

/** The token at `place` from the top of the stack, 0 being the top; or `NONE`. */
export function stacked(state: ParseState, place: number): number {
  return place < state.depth ? state.stack[state.depth - 1 - place]! : NONE
}

export function isFinished(state: ParseState): boolean {
  return state.depth === 0 && state.next === state.length
}

/** The root is never moved onto the stack, and only one token may hang on it. */
export function isLegal(state: ParseState, move: number): boolean {
  if (move === MOVE.shift) return state.next < state.length
  if (move === MOVE.right) return state.depth >= 2
  return state.depth >= 1 && (state.next < state.length || state.depth === 1)
}

/** Takes a move; the label is that of the arc which "left" or "right" draws. */
export function takeMove(state: ParseState, move: number, label: number): void {
  if (move === MOVE.shift) {
    state.stack[state.depth++] = state.next++
    return
  }
  const child = state.stack[--state.depth]!
  const head = move === MOVE.left ? state.next : state.stack[state.depth - 1]!
  state.heads[child] = head
  state.labels[child] = label
  if (move === MOVE.left) {
    state.secondLeft[head] = state.left[head]!
    state.left[head] = child
    state.leftRelations[head]! |= relationBit(label)
  } else {
    state.secondRight[head] = state.right[head]!
    state.right[head] = child
    state.rightRelations[head]! |= relationBit(label)
  }
}
