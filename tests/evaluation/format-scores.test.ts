// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { formatScores } from './format-scores'
import type { Score } from './score'
import { percentage } from './score'

const score = (value: number | null, change: Partial<Score> = {}): Score => ({
  ...percentage('F1', [70, 80]),
  ...{ group: 'names', set: 'harbour', value, detail: '' },
  ...change,
})
const reached = (of: Score) => formatScores([of]).split('\n')[1]

describe('formatScores', () => {
  it('puts the scores in columns under a head', () => {
    const scores = [
      score(76.34, { detail: 'P 81.0  R 72.0' }),
      score(0.05, {
        measure: 'error',
        scale: 'fraction',
        better: 'lower',
        atLeast: 0.09,
        aim: 0.04,
      }),
      score(21, { measure: 'found', scale: 'count', atLeast: null, aim: null, detail: 'of 22' }),
    ]
    expect(formatScores(scores)).toBe(
      [
        'Measure       Set      Score  At least    Aim  Reached   Of which',
        'names: F1     harbour   76.3      70.0   80.0  at least  P 81.0  R 72.0',
        'names: error  harbour  0.050     0.090  0.040  at least',
        'names: found  harbour     21                             of 22',
      ].join('\n'),
    )
  })

  it.each([
    ['aim', score(80)],
    ['at least', score(79.9)],
    ['no', score(69.9)],
    ['aim', score(3, { better: 'lower', atLeast: 9, aim: 3 })],
    ['no', score(10, { better: 'lower', atLeast: 9, aim: 3 })],
  ])('says "%s"', (word, of) => {
    expect(reached(of)?.endsWith(`  ${word}`)).toBe(true)
  })

  it('shows a dash for what was not measured', () => {
    expect(reached(score(null))).toMatch(/harbour +– +70\.0 +80\.0$/)
  })
})
