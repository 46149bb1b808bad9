// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { layOutSheet } from '../../src/export/lay-out-sheet'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'
import { FERRY_ITEM } from '../support/export-items'

describe('a sheet', () => {
  it('has statements under their article, with who says them', async () => {
    const [article, ...others] = await layOutSheet([FERRY_ITEM])
    expect(others).toEqual([])
    const { id, title, byline, publisher, publishedAt, url } = FERRY_ITEM.article
    expect(article).toMatchObject({ id, title, byline, publisher, publishedAt, url })
    expect(article?.statements).toHaveLength(FERRY_ANALYSIS.quotes.length)
    expect(article?.statements[0]).toEqual({
      ...{ id: 'q1', kind: 'direct', speaker: 'Lena Ortiz, Mayor' },
      words: '“Nobody on the island should have to swim home,”',
    })
  })

  it('has the chosen statements alone, and no article without any', async () => {
    const chosen = (ids: readonly string[]) => ({ ...FERRY_ITEM, chosen: ids })
    const [article, ...others] = await layOutSheet([chosen(['q2']), chosen([])])
    expect(article?.statements.map(({ id }) => id)).toEqual(['q2'])
    expect(others).toEqual([])
  })

  it('has articles that nobody has read yet by their titles', async () => {
    const unread = { article: FERRY, analysis: null, chosen: null }
    expect(await layOutSheet([unread])).toMatchObject([{ title: FERRY.title, statements: [] }])
  })
})
