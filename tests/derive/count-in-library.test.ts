// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { countInLibrary } from '../../src/derive/count-in-library'
import { BAKERY_ANALYSIS } from '../support/bakery-article'
import { buildAnalysis } from '../support/build-findings'
import { FERRY_ANALYSIS } from '../support/ferry-article'

const [ORTIZ] = FERRY_ANALYSIS.entities.filter(({ name }) => name === 'Lena Ortiz')

describe('an entity in the whole library', () => {
  it('is counted over all articles that name it', () => {
    expect(countInLibrary(ORTIZ!, [FERRY_ANALYSIS, BAKERY_ANALYSIS])).toEqual({
      mentions: 4,
      articles: 2,
    })
  })

  it('is not the place or the firm of the same name', () => {
    const firm = { ...ORTIZ!, kind: 'organisation' as const }
    expect(countInLibrary(ORTIZ!, [FERRY_ANALYSIS, buildAnalysis([firm], [])])).toEqual({
      mentions: 3,
      articles: 1,
    })
  })

  it('counts an article once that holds two of its name', () => {
    const twice = buildAnalysis([ORTIZ!, { ...ORTIZ!, id: 'lena-ortiz-2' }], [])
    expect(countInLibrary(ORTIZ!, [twice])).toEqual({ mentions: 6, articles: 1 })
  })
})
