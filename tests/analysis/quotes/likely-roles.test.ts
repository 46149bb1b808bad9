import { describe, expect, it } from 'vitest'
import { withLikelyRoles } from '../../../src/analysis/quotes/likely-roles'
import { ROLE, ROLE_LABELS } from '../../../src/analysis/quotes/role-labels'

/** Marginals in which only the probability of being in a source, and in what is said, is told. */
function marginals(source: readonly number[], content: readonly number[]): Float32Array {
  const rows = new Float32Array(source.length * ROLE_LABELS)
  source.forEach((probability, v) => {
    rows[v * ROLE_LABELS + ROLE.source] = probability
    rows[v * ROLE_LABELS + ROLE.content] = content[v]!
  })
  return rows
}

const { none, cue, sourceFirst, source, contentFirst, content } = ROLE

describe('likely roles', () => {
  it('are the likeliest ones where these have a source and something said', () => {
    const labels = Int32Array.of(sourceFirst, cue, contentFirst)
    expect(withLikelyRoles(labels, marginals([0, 0, 0], [0, 0, 0]))).toEqual(labels)
  })

  it('fill in a source where none is likeliest', () => {
    const labels = Int32Array.of(none, none, none, cue, contentFirst)
    expect([...withLikelyRoles(labels, marginals([0.1, 0.3, 0.4, 0, 0], [0, 0, 0, 0, 0]))]).toEqual(
      [none, sourceFirst, source, cue, contentFirst],
    )
  })

  it('fill in what is said only where it is more likely', () => {
    const labels = Int32Array.of(sourceFirst, cue, none, none)
    expect([...withLikelyRoles(labels, marginals([0, 0, 0, 0], [0, 0, 0.4, 0.3]))]).toEqual([
      sourceFirst,
      cue,
      contentFirst,
      content,
    ])
    expect(withLikelyRoles(labels, marginals([0, 0, 0, 0], [0, 0, 0.1, 0.1]))).toEqual(labels)
  })

  it('leave other roles alone', () => {
    const labels = Int32Array.of(cue, contentFirst)
    expect(withLikelyRoles(labels, marginals([0.9, 0.9], [0, 0]))).toEqual(labels)
  })
})
