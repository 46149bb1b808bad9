import { NONE, stacked, type ParseState } from './parse-state'

/** Places of the state whose words and tags the parser looks at; see `fillPlaces` for their order. */
export const PLACES = 16
/** The places that are children have a relation too. */
export const FIRST_CHILD_PLACE = 6
export const CHILD_PLACES = 7

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
  // Words beside those on the stack, which may have been taken off long ago.
  places[13] = s0 > 0 ? s0 - 1 : NONE
  places[14] = s0 >= 0 ? s0 + 1 : NONE
  places[15] = s1 >= 0 ? s1 + 1 : NONE
}

function child(children: Int32Array, token: number): number {
  return token === NONE ? NONE : children[token]!
}

/** Number of different flags that `fillFlags` may set. */
export const PARSE_FLAGS = 24
/** As many are set in every state. */
export const SET_FLAGS = 3

/** Distances between the top of the stack, what lies beneath and the buffer, in classes. */
export function fillFlags(state: ParseState, flags: Int32Array): void {
  const s0 = stacked(state, 0)
  const s1 = stacked(state, 1)
  flags[0] = s0 === NONE ? 0 : distanceClass(state.next - s0)
  flags[1] = 8 + (s1 === NONE ? 0 : distanceClass(s0 - s1))
  flags[2] = 16 + Math.min(state.depth, 5) + (state.next >= state.length ? 2 : 0)
}

function distanceClass(distance: number): number {
  if (distance <= 4) return distance
  return distance <= 7 ? 5 : distance <= 12 ? 6 : 7
}
