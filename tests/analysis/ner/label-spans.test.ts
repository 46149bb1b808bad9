// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelSpans } from '../../../src/analysis/ner/label-spans'
import { nameLabel, NAME_LABELS, NAME_TYPES } from '../../../src/analysis/ner/name-labels'
import { holdsFor } from '../../support/holds-for'

/** Runs of tokens: a name of a type, or one word outside of names (-1). */
const runs = fc.array(
  fc.record({
    type: fc.integer({ min: -1, max: NAME_TYPES.length - 1 }),
    sure: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 4 }),
  }),
  { maxLength: 6 },
)

describe('the names that labels spell', () => {
  it('are those that were labelled, each as sure as its least sure token', () => {
    holdsFor(runs, (given) => {
      const tokens = given.flatMap(({ type, sure }) =>
        sure.map((percent, place) => ({
          label: type < 0 ? 0 : nameLabel(type, place, sure.length),
          percent,
        })),
      )
      const marginals = new Float32Array(tokens.length * NAME_LABELS)
      tokens.forEach(({ label, percent }, t) => (marginals[t * NAME_LABELS + label] = percent))
      let at = 0
      const expected = given.flatMap(({ type, sure }) => {
        const firstToken = at
        at += sure.length
        const name = { firstToken, endToken: at, type, probability: Math.min(...sure) }
        return type < 0 ? [] : [name]
      })
      expect(
        labelSpans(
          Int32Array.from(tokens, ({ label }) => label),
          marginals,
        ),
      ).toEqual(expected)
    })
  })
})
