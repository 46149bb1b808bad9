import { CLASSES, classOf } from '../tag/word-classes'
import { NONE, RELATION_BITS, stacked, type ParseState } from './parse-state'

/** Places of the state whose words and their classes the parser looks at; see `fillPlaces` for their order. */
export const PLACES = 22
/** The token at each place, `NONE` where there is none; the root is the index behind the last token. */
export function fillPlaces(state: ParseState, places: Int32Array): void {
  const s0 = stacked(state, 0)
  const s1 = stacked(state, 1)
  const { next, length } = state
  places[0] = s0
  places[1] = s1
  places[2] = stacked(state, 2)
  places[3] = next
  places[4] = next + 1 <= length ? next + 1 : NONE
  places[5] = next + 2 <= length ? next + 2 : NONE
  places[6] = child(state.left, s0)
  places[7] = child(state.right, s0)
  places[8] = child(state.secondLeft, s0)
  places[9] = child(state.secondRight, s0)
  places[10] = child(state.left, s1)
  places[11] = child(state.right, s1)
  places[12] = child(state.left, next)
  places[13] = child(state.secondRight, s1)
  places[14] = child(state.secondLeft, next)
  // Words beside those on the stack, which may have been taken off long ago.
  places[15] = s0 > 0 ? s0 - 1 : NONE
  places[16] = s0 >= 0 ? s0 + 1 : NONE
  places[17] = s1 > 0 ? s1 - 1 : NONE
  places[18] = s1 >= 0 ? s1 + 1 : NONE
  places[19] = next > 0 ? next - 1 : NONE
  places[20] = next + 3 <= length ? next + 3 : NONE
  places[21] = stacked(state, 3)
}

function child(children: Int32Array, token: number): number {
  return token === NONE ? NONE : children[token]!
}

const PUNCTUATION = classOf('PUNCT', '')

/** How many of the tokens before each are punctuation. */
export function countMarks(classes: Int32Array): Int32Array {
  const counts = new Int32Array(classes.length + 1)
  for (let t = 0; t < classes.length; t++)
    counts[t + 1] = counts[t]! + (classes[t] === PUNCTUATION ? 1 : 0)
  return counts
}

/** Stand for the class of no token and of the root. */
const NO_CLASS = CLASSES
const ROOT_CLASS = CLASSES + 1
const KINDS = CLASSES + 2
const PAIR = KINDS * KINDS
const SMALL_FLAGS = 56

const FIRST_RELATION_FLAG = SMALL_FLAGS + 4 * PAIR
/** The left and the right of the two on top of the stack, and the left of the buffer's first. */
const SIDES = 5

/** Number of different flags that `fillFlags` may set. */
export const PARSE_FLAGS = FIRST_RELATION_FLAG + SIDES * RELATION_BITS
/** As many are set in every state; behind them come the relations of children. */
const FIXED_FLAGS = 12
/** No more are set in any state. */
export const MOST_FLAGS = FIXED_FLAGS + SIDES * RELATION_BITS

/**
 * Distances, marks in between and numbers of children, in classes; pairs of words' classes; and which relations the
 * children have that a word has so far. Returns how many flags are set.
 * @see Y. Zhang and J. Nivre: Transition-based dependency parsing with rich non-local features, ACL 2011
 */
export function fillFlags(
  state: ParseState,
  classes: Int32Array,
  marks: Int32Array,
  flags: Int32Array,
): number {
  const s0 = stacked(state, 0)
  const s1 = stacked(state, 1)
  const { next, length, left, right, secondLeft, secondRight } = state
  flags[0] = s0 === NONE ? 0 : distanceClass(next - s0)
  flags[1] = 8 + (s1 === NONE ? 0 : distanceClass(s0 - s1))
  flags[2] = 16 + Math.min(state.depth, 5) + (next >= length ? 2 : 0)
  flags[3] = 24 + (s0 === NONE ? 0 : Math.min(3, marks[next]! - marks[s0]!))
  flags[4] = 28 + (s1 === NONE ? 0 : Math.min(3, marks[s0]! - marks[s1]!))
  flags[5] = 32 + 3 * valency(left, secondLeft, s0) + valency(right, secondRight, s0)
  flags[6] = 41 + 3 * valency(left, secondLeft, s1) + valency(right, secondRight, s1)
  flags[7] = 50 + valency(left, secondLeft, next)
  const c0 = kindOf(s0, length, classes)
  const c1 = kindOf(s1, length, classes)
  const cn = kindOf(next, length, classes)
  const cm = kindOf(next + 1 > length ? NONE : next + 1, length, classes)
  flags[8] = SMALL_FLAGS + c1 * KINDS + c0
  flags[9] = SMALL_FLAGS + PAIR + c0 * KINDS + cn
  flags[10] = SMALL_FLAGS + 2 * PAIR + cn * KINDS + cm
  flags[11] = SMALL_FLAGS + 3 * PAIR + c1 * KINDS + cn
  let count = FIXED_FLAGS
  const { leftRelations, rightRelations } = state
  if (s0 !== NONE) {
    count = addRelations(leftRelations[s0]!, 0, flags, count)
    count = addRelations(rightRelations[s0]!, 1, flags, count)
  }
  if (s1 !== NONE) {
    count = addRelations(leftRelations[s1]!, 2, flags, count)
    count = addRelations(rightRelations[s1]!, 3, flags, count)
  }
  return addRelations(leftRelations[next]!, 4, flags, count)
}

/** How many children a token has on one side, up to two. */
function valency(first: Int32Array, second: Int32Array, token: number): number {
  return token === NONE || first[token] === NONE ? 0 : second[token] === NONE ? 1 : 2
}

function kindOf(token: number, length: number, classes: Int32Array): number {
  return token === NONE ? NO_CLASS : token >= length ? ROOT_CLASS : classes[token]!
}

function addRelations(set: number, side: number, flags: Int32Array, count: number): number {
  for (let left = set; left !== 0; left &= left - 1)
    flags[count++] =
      FIRST_RELATION_FLAG + side * RELATION_BITS + (RELATION_BITS - 1 - Math.clz32(left & -left))
  return count
}

function distanceClass(distance: number): number {
  if (distance <= 4) return distance
  return distance <= 7 ? 5 : distance <= 12 ? 6 : 7
}
