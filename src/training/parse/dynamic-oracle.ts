import { MOVE, stacked, type ParseState } from '../../analysis/parse/parse-state'

/**
 * How many arcs of the gold tree can no longer be drawn once a legal move is taken.
 * @see Y. Goldberg and J. Nivre: Training deterministic parsers with non-deterministic oracles, TACL 1 (2013)
 */
export function moveCost(state: ParseState, gold: Int32Array, move: number): number {
  const { stack, depth, next, length } = state
  let cost = 0
  if (move === MOVE.shift) {
    // What lies on the stack can no longer become a child of the shifted token, nor its head, but for the top.
    for (let i = 0; i < depth; i++) {
      const token = stack[i]!
      if (gold[token] === next) cost++
      if (gold[next] === token && i < depth - 1) cost++
    }
    return cost
  }
  const child = stacked(state, 0)
  const head = gold[child]!
  // Its own children still to come are lost.
  for (let token = next; token < length; token++) if (gold[token] === child) cost++
  const beneath = stacked(state, 1)
  if (move === MOVE.left) {
    if (head === beneath && beneath >= 0) cost++
    else if (head > next) cost++
  } else if (head >= next) cost++
  return cost
}
