// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { behind, inRow, linesWith, readFigures } from './read-figures'
import { percentage } from './score'

const OUTPUT = [
  'name                               P  55.6  R  54.3  F1  54.9   gold 788',
  'names: exact span                  P 100.0  R   0.5  F1   1.0   gold 200',
  'direct quotations: found            88.4  found with the right source  66.7  (448)',
  'calibration error of confidence    0.068  (210 statements)',
  'spurious place Foghorn',
  'Ada Park: has the pronoun she',
  'seed article: entities 20/21, mentions 63/69, quotes 11/11, problems 9',
].join('\n')

describe('readFigures', () => {
  const valueOf = (read: ReturnType<typeof inRow>) => read(OUTPUT)

  it('reads F1 from a row, with precision and recall beside it', () => {
    expect(valueOf(inRow('name'))).toEqual({ value: 54.9, detail: 'P 55.6  R 54.3' })
    expect(valueOf(inRow('names: exact span'))).toEqual({ value: 1, detail: 'P 100.0  R 0.5' })
  })

  it('tells a row from another whose name begins alike', () => {
    expect(valueOf(inRow('nam'))).toBeNull()
    expect(valueOf(inRow('exact span'))).toBeNull()
  })

  it('reads the number behind the words, and the total behind a slash', () => {
    expect(valueOf(behind('found with the right source'))).toEqual({ value: 66.7, detail: '' })
    expect(valueOf(behind('calibration error of confidence'))).toEqual({ value: 0.068, detail: '' })
    expect(valueOf(behind(', mentions'))).toEqual({ value: 63, detail: 'of 69' })
    expect(valueOf(behind('no such words'))).toBeNull()
  })

  it('counts lines', () => {
    expect(valueOf(linesWith(/^spurious |: has the /))).toEqual({ value: 2, detail: '' })
  })

  it('makes a row of the table of each figure, empty where nothing was printed', () => {
    const figures = [
      { ...percentage('F1', [50, 60]), read: inRow('name') },
      { ...percentage('AUC', null), read: behind('area under the curve') },
    ]
    const row = { group: 'coref', set: 'harbour', scale: 'per cent', better: 'higher' }
    expect(readFigures(OUTPUT, figures, 'coref', 'harbour')).toEqual([
      { ...row, measure: 'F1', value: 54.9, atLeast: 50, aim: 60, detail: 'P 55.6  R 54.3' },
      { ...row, measure: 'AUC', value: null, atLeast: null, aim: null, detail: '' },
    ])
  })
})
