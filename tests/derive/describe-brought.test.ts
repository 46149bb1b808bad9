// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { describeKnown, describeOthers, describeRetold } from '../../src/derive/describe-brought'

const NOTHING = { byline: null, publisher: null, publishedAt: null }
const known = (articleId: string, wasHere = true) => {
  return { articleId, wasHere, kept: NOTHING, brought: NOTHING }
}
const stories = (...groups: string[]) =>
  Object.fromEntries(groups.flatMap((ids) => [...ids].map((id) => [id, { articles: [...ids] }])))

describe('what was brought', () => {
  it.each([
    ['abc', '', ['xy'], []],
    ['abc', '', ['ax'], ['1 of these tells a story that is already here.']],
    ['abc', '', ['ax', 'bcy'], ['3 of these tell stories that are already here.']],
    ['abc', '', ['ab'], ['2 of these are versions of one another.']],
    [
      'abc',
      '',
      ['ax', 'bc'],
      ['1 of these tells a story that is already here.', '2 of these are versions of one another.'],
    ],
    ['abc', 'a', ['ab'], ['1 of these tells a story that is already here.']],
  ])('%s, of which “%s” was known, tells the stories %j', (added, here, groups, sentences) => {
    const brought = { added: [...added], known: [...here].map((id) => known(id)) }
    expect(describeRetold(brought, stories(...groups))).toEqual(sentences)
  })

  it('counts what was there already and what came twice', () => {
    expect(describeKnown([])).toEqual([])
    expect(describeKnown([known('a'), known('b'), known('c', false)])).toEqual([
      '2 were here already, word for word.',
      '1 came twice, word for word, and is kept once.',
    ])
  })

  it('names details that are not those of the library', () => {
    const kept = { byline: 'Ann Lee', publisher: 'Herald', publishedAt: '2024-05-02' }
    const brought = { byline: null, publisher: 'Post', publishedAt: '2024-05-03' }
    expect(describeOthers({ kept, brought: kept })).toBe('')
    expect(describeOthers({ kept, brought })).toBe(
      'publisher Post, where the library has Herald; date 3 May 2024, where the library has 2 May 2024',
    )
  })
})
