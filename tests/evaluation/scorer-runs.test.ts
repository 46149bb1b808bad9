// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { SCORER_RUNS } from './scorer-runs'

const FIGURES = SCORER_RUNS.flatMap(({ figures }) => figures)

describe('SCORER_RUNS', () => {
  it('measures nothing twice, so that each floor has one score', () => {
    const keys = SCORER_RUNS.flatMap(({ group, set, figures }) =>
      figures.map(({ measure }) => `${group} ${set} ${measure}`),
    )
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('aims higher than at the least that will do', () => {
    for (const { better, atLeast, aim } of FIGURES) {
      if (atLeast === null || aim === null) continue
      if (better === 'higher') expect(aim).toBeGreaterThan(atLeast)
      else expect(aim).toBeLessThan(atLeast)
    }
  })

  it('measures on texts that no model was trained on', () => {
    for (const { gold, task } of SCORER_RUNS)
      if (task !== 'seed') expect(gold).toMatch(/\.dev\.jsonl\.gz$/)
  })
})
