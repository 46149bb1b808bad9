import { RELATIONS } from '../parse/relations'
import { CLASSES } from '../tag/word-classes'
import { QUOTATION_STATES, quotationState } from './quotation-state'
import type { QuotePage } from './quote-page'
import { BRANCHES, MOST_CLIMBS, type RoleView } from './role-view'

/** What is asked about each token of a view, counted beforehand. */
export interface RoleSurroundings {
  readonly view: RoleView
  /** State of each token with regard to quotation marks. */
  readonly states: Int32Array
  /** Commas, ends of quotations and other reporting words between each token and the pivot. */
  readonly commas: Int32Array
  readonly marks: Int32Array
  readonly others: Int32Array
  readonly isOther: Uint8Array
  /** Flags that all tokens of the view share. */
  readonly shared: readonly number[]
}

/** Upper ends of distances that are told apart. */
const DISTANCES = [0, 1, 2, 3, 4, 6, 9, 14, 22]
const DISTANCE_FLAGS = 2 * (DISTANCES.length + 1)
const BRANCH_FLAGS = BRANCHES + 1
const CLASS_FLAGS = CLASSES + 1
const RELATION_FLAGS = RELATIONS.length + 1
const STATE_FLAGS = QUOTATION_STATES + 1
const MOST_COUNTED = 3

const BRANCH_AT = DISTANCE_FLAGS
const CLASS_AT = BRANCH_AT + 3 * BRANCH_FLAGS
const RELATION_AT = CLASS_AT + 3 * CLASS_FLAGS
const STATE_AT = RELATION_AT + RELATION_FLAGS
const DEPTH_AT = STATE_AT + 3 * STATE_FLAGS
const COUNT_AT = DEPTH_AT + 4
const EDGE_AT = COUNT_AT + 3 * 2 * (MOST_COUNTED + 1)
const SHARED_AT = EDGE_AT + 8
const CHILD_AT = SHARED_AT
const CLIMB_AT = CHILD_AT + 2 * RELATIONS.length
const PIVOT_AT = CLIMB_AT + MOST_CLIMBS * RELATION_FLAGS
const SITUATION_AT = PIVOT_AT + 3 * CLASS_FLAGS
const PROBABILITY_AT = SITUATION_AT + 10
/** Number of different flags that `roleFlags` may set. */
export const ROLE_FLAGS = PROBABILITY_AT + 8

/** @param cueProbability of each token of the page: that it reports; 0 where that is unknown or all but impossible */
export function roleSurroundings(
  page: QuotePage,
  view: RoleView,
  cueProbability: Float32Array,
): RoleSurroundings {
  const { tokens, pivot } = view
  const states = Int32Array.from(tokens, (token) => quotationState(page, token))
  const isComma = new Uint8Array(tokens.length)
  const isEdge = new Uint8Array(tokens.length)
  const isOther = new Uint8Array(tokens.length)
  for (let v = 0; v < tokens.length; v++) {
    const token = tokens[v]!
    if (page.tokens[token]!.text === ',') isComma[v] = 1
    if (states[v] === 1 || states[v] === 3) isEdge[v] = 1
    if (v !== pivot && cueProbability[token]! >= LIKELY) isOther[v] = 1
  }
  return {
    view,
    states,
    commas: countTo(pivot, isComma),
    marks: countTo(pivot, isEdge),
    others: countTo(pivot, isOther),
    isOther,
    shared: [
      ...sharedFlags(page, view, states),
      ...probabilityFlags(cueProbability[tokens[pivot]!]!),
    ],
  }
}

/** For each token the ones between it and the pivot, that of the pivot among them. */
function countTo(pivot: number, ones: Uint8Array): Int32Array {
  const counts = new Int32Array(ones.length)
  for (let v = pivot - 1; v >= 0; v--) counts[v] = counts[v + 1]! + ones[v + 1]!
  for (let v = pivot + 1; v < ones.length; v++) counts[v] = counts[v - 1]! + ones[v - 1]!
  return counts
}

/** Another word that reports at least so probably is counted as one. */
const LIKELY = 0.3
/** Upper ends of probabilities that are told apart. */
const PROBABILITIES = [0.2, 0.3, 0.45, 0.6, 0.75, 0.9, 0.97, 1]

function probabilityFlags(probability: number): readonly number[] {
  return probability > 0
    ? [PROBABILITY_AT + PROBABILITIES.findIndex((most) => probability <= most)]
    : []
}

function sharedFlags(page: QuotePage, view: RoleView, states: Int32Array): readonly number[] {
  const { tokens, pivot, children, climbs, classes } = view
  const flags: number[] = []
  children.forEach((sides, relation) => {
    if (sides & 2) flags.push(CHILD_AT + relation * 2)
    if (sides & 1) flags.push(CHILD_AT + relation * 2 + 1)
  })
  for (let k = 0; k < MOST_CLIMBS; k++)
    flags.push(CLIMB_AT + k * RELATION_FLAGS + (climbs[k] ?? RELATIONS.length))
  for (let offset = -1; offset <= 1; offset++)
    flags.push(PIVOT_AT + (offset + 1) * CLASS_FLAGS + classOr(classes[pivot + offset]))
  const textAt = (v: number) => (v < 0 ? '' : (page.tokens[tokens[v] ?? -1]?.text ?? ''))
  const facts = [
    textAt(pivot + 1) === ',' || textAt(pivot + 1) === ':',
    textAt(pivot + 1) === 'that',
    textAt(pivot - 1) === ',',
    pivot > 0 && states[pivot - 1]! > 0,
    pivot + 1 < states.length && states[pivot + 1]! > 0,
    states[0]! > 0,
    pivot > 1 && states[pivot - 2]! > 0,
    states.some((state, v) => state === 1 && v > pivot),
    states.some((state, v) => state === 1 && v < pivot),
    tokens.length - pivot <= 3,
  ]
  facts.forEach((isSo, f) => {
    if (isSo) flags.push(SITUATION_AT + f)
  })
  return flags
}

/** How token v of the view lies to the pivot: distance, tree, marks and commas between; without the flags that all share. */
export function roleFlags(around: RoleSurroundings, v: number, add: (flag: number) => void): void {
  const { view, states, commas, marks, others, isOther } = around
  const { pivot, branches, classes, relations, depths, tokens } = view
  const side = v > pivot ? 1 : 0
  const distance = Math.abs(v - pivot)
  const bucket = DISTANCES.findIndex((most) => distance <= most)
  add((bucket < 0 ? DISTANCES.length : bucket) * 2 + side)
  for (let offset = -1; offset <= 1; offset++) {
    add(BRANCH_AT + (offset + 1) * BRANCH_FLAGS + (branches[v + offset] ?? BRANCHES))
    add(CLASS_AT + (offset + 1) * CLASS_FLAGS + classOr(classes[v + offset]))
    add(STATE_AT + (offset + 1) * STATE_FLAGS + (states[v + offset] ?? QUOTATION_STATES))
  }
  const relation = relations[v]!
  add(RELATION_AT + (relation < 0 ? RELATIONS.length : relation))
  add(DEPTH_AT + Math.min(3, depths[v]!))
  let counts = COUNT_AT
  for (const counted of [commas, marks, others]) {
    add(counts + Math.min(MOST_COUNTED, counted[v]!) * 2 + side)
    counts += 2 * (MOST_COUNTED + 1)
  }
  if (branches[v - 1] !== branches[v]) add(EDGE_AT)
  if (branches[v + 1] !== branches[v]) add(EDGE_AT + 1)
  if (isOther[v] === 1) add(EDGE_AT + 2)
  if (v === 0) add(EDGE_AT + 3)
  if (v >= tokens.length - 2) add(EDGE_AT + 4)
  if (isOther[v + 1] === 1) add(EDGE_AT + 5)
  if (isOther[v - 1] === 1) add(EDGE_AT + 6)
}

function classOr(one: number | undefined): number {
  return one === undefined || one < 0 ? CLASSES : one
}
