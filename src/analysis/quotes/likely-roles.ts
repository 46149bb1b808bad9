import { isContentRole, isSourceRole, ROLE, ROLE_LABELS } from './role-labels'

/** A source this probable is better than none: few statements go without. */
const LEAST_SOURCE = 0.1
/** What is said has to be surer: without it there is no statement. */
const LEAST_CONTENT = 0.15

/**
 * The roles with a source and something said. Where the likeliest roles lack one of the two, the words around the one
 * that most probably belongs to it get its role, as far as they are half as probable.
 * @param marginals a row of the probabilities of roles for each token
 */
export function withLikelyRoles(labels: Int32Array, marginals: Float32Array): Int32Array {
  const roles = Int32Array.from(labels)
  if (!labels.some(isSourceRole))
    fillIn(roles, marginals, ROLE.sourceFirst, ROLE.source, LEAST_SOURCE)
  if (!labels.some(isContentRole))
    fillIn(roles, marginals, ROLE.contentFirst, ROLE.content, LEAST_CONTENT)
  return roles
}

function fillIn(
  roles: Int32Array,
  marginals: Float32Array,
  opening: number,
  further: number,
  least: number,
): void {
  const probability = Float32Array.from(roles, (role, v) =>
    role === ROLE.none
      ? marginals[v * ROLE_LABELS + opening]! + marginals[v * ROLE_LABELS + further]!
      : 0,
  )
  const highest = Math.max(...probability)
  if (highest < least) return
  const best = probability.indexOf(highest)
  let first = best
  while (first > 0 && probability[first - 1]! >= highest / 2) first--
  for (let v = first; v < roles.length && probability[v]! >= highest / 2; v++)
    roles[v] = v === first ? opening : further
}
