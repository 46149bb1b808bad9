import { featureKey, mixHashes } from '../network/hash'
import type { WordTraits } from '../network/word-traits'
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

/** Stands for a word that is not there. */
const OUTSIDE = 0x5bd1e995

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
/** Number of different flags that `roleFlags` may set. */
export const ROLE_FLAGS = SITUATION_AT + 10

/** @param isPivot tells the page's tokens that are reporting words */
export function roleSurroundings(
  page: QuotePage,
  view: RoleView,
  isPivot: Uint8Array,
): RoleSurroundings {
  const { tokens, pivot } = view
  const states = Int32Array.from(tokens, (token) => quotationState(page, token))
  const countFrom = (counts: (v: number) => boolean) => {
    const found = new Int32Array(tokens.length)
    for (let v = pivot - 1; v >= 0; v--) found[v] = found[v + 1]! + (counts(v + 1) ? 1 : 0)
    for (let v = pivot + 1; v < tokens.length; v++)
      found[v] = found[v - 1]! + (counts(v - 1) ? 1 : 0)
    return found
  }
  const isOther = Uint8Array.from(tokens, (token, v) =>
    v !== pivot && isPivot[token] === 1 ? 1 : 0,
  )
  return {
    view,
    states,
    commas: countFrom((v) => page.tokens[tokens[v]!]!.text === ','),
    marks: countFrom((v) => states[v] === 1 || states[v] === 3),
    others: countFrom((v) => isOther[v] === 1),
    isOther,
    shared: sharedFlags(page, view, states),
  }
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

/** How token v of the view lies to the pivot: distance, tree, marks and commas between. */
export function roleFlags(around: RoleSurroundings, v: number, add: (flag: number) => void): void {
  const { view, states, commas, marks, others, isOther, shared } = around
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
  for (const flag of shared) add(flag)
}

function classOr(one: number | undefined): number {
  return one === undefined || one < 0 ? CLASSES : one
}

const TEMPLATES = 4
export const ROLE_REACH = 1
const PAIRS = TEMPLATES * (2 * ROLE_REACH + 1)

/** The sparse features of one word near a token. */
export function roleWordKeys(
  word: WordTraits | null,
  offset: number,
  add: (key: number) => void,
): void {
  let template = (offset + ROLE_REACH) * TEMPLATES
  const put = (value: number) => {
    add(featureKey(template++, value))
  }
  put(word?.lower ?? OUTSIDE)
  put(word?.clusters[1] ?? OUTSIDE)
}

/** The sparse features of token v that hang on its place to the pivot. */
export function rolePairKeys(
  { view, states }: RoleSurroundings,
  traits: readonly WordTraits[],
  v: number,
  add: (key: number) => void,
): void {
  const { pivot, branches, paths, classes, relations } = view
  const word = traits[v]!
  const cue = traits[pivot]!
  const branch = branches[v]!
  const left = traits[v - 1]?.lower ?? OUTSIDE
  const right = traits[v + 1]?.lower ?? OUTSIDE
  const near = Math.max(-9, Math.min(9, v - pivot))
  const side = v === pivot ? 0 : v < pivot ? 1 : 2
  const frame = mixHashes(traits[pivot - 1]?.lower ?? OUTSIDE, cue.lower)
  const behind = mixHashes(cue.lower, traits[pivot + 1]?.lower ?? OUTSIDE)
  let template = PAIRS
  const pair = (a: number, b: number) => {
    add(featureKey(template++, mixHashes(a, b)))
  }
  pair(cue.lower, branch)
  pair(cue.clusters[0]!, branch)
  pair(cue.lower, near)
  pair(word.lower, branch)
  pair(word.clusters[1]!, branch)
  pair(mixHashes(branch, branches[v - 1] ?? BRANCHES), branches[v + 1] ?? BRANCHES)
  pair(mixHashes(branch, classes[v]! + 1), relations[v]! + 1)
  pair(mixHashes(word.lower, left), side)
  pair(mixHashes(word.lower, right), side)
  pair(paths[v]!, classes[v]! + 1)
  pair(paths[v]!, cue.clusters[1]!)
  pair(word.lower, near)
  pair(mixHashes(branch, states[v]!), states[v - 1] ?? QUOTATION_STATES)
  pair(frame, branch)
  pair(behind, branch)
}
