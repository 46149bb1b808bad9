import { beforeAll, describe, expect, it } from 'vitest'
import { analyseText } from '../../../src/analysis/analyse-text'
import type { Models } from '../../../src/analysis/models/models'
import { judgeReferences } from '../../../src/training/quotes/judge-references'
import { judgeSources } from '../../../src/training/quotes/judge-sources'
import { areaError } from '../../../src/training/quotes/measure-confidence'
import { readModels } from '../../support/read-models'

let models: Models
beforeAll(async () => {
  models = await readModels()
})

const TEXT = 'Ben Reed waited. “It is raining,” he said.'
const span = (words: string) => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}
const pair = (words: string) => [span(words).start, span(words).end] as const

describe('a source', () => {
  const judge = (source: string | null) =>
    judgeSources(
      {
        text: TEXT,
        quotes: [
          {
            cue: [pair('said')],
            source: source ? [pair(source)] : [],
            content: [pair('“It is raining,”')],
            kind: 'direct',
          },
        ],
      },
      analyseText(TEXT, models).quotes,
    )

  it('is right where it is marked', () => {
    expect(judge('he')).toEqual([true])
  })

  it('is wrong where another is marked, or none', () => {
    expect([judge('Ben Reed'), judge(null)]).toEqual([[false], [false]])
  })

  it('is not judged where no statement is marked', () => {
    const { quotes } = analyseText(TEXT, models)
    expect(judgeSources({ text: TEXT, quotes: [] }, quotes)).toEqual([null])
  })
})

describe('a reference', () => {
  const mention = (words: string) => ({ ...span(words), head_start: null, head_end: null })
  const judge = (...clusters: readonly (readonly string[])[]) =>
    judgeReferences(
      { text: TEXT, genre: 'news', clusters: clusters.map((words) => words.map(mention)) },
      analyseText(TEXT, models),
    )

  it('is right where both are marked as the same', () => {
    expect(judge(['Ben Reed', 'he'], ['It'])).toEqual([true])
  })

  it('is wrong where they are marked as two', () => {
    expect(judge(['Ben Reed'], ['he', 'It'])).toEqual([false])
  })

  it('is not judged where the source is not marked', () => {
    expect(judge(['Ben Reed'])).toEqual([null])
  })
})

describe('the error of an area', () => {
  it('is nothing where all articles are alike', () => {
    const article = [
      { confidence: 0.9, isRight: true },
      { confidence: 0.4, isRight: false },
    ]
    expect(areaError([article, article], 1)).toBe(0)
  })
})
