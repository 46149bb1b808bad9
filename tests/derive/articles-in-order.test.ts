// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { articlesInOrder } from '../../src/derive/articles-in-order'
import type { ArticleOrigin } from '../../src/model/article'
import { makeEntry } from '../../src/model/make-entry'
import { buildArticle } from '../support/build-findings'

function library(...entries: readonly (readonly [string, ArticleOrigin, number])[]) {
  const articles = entries.map(([text, origin, addedAt]) =>
    makeEntry(buildArticle(text, { origin, addedAt }), null),
  )
  return Object.fromEntries(articles.map((article) => [article.id, article]))
}

const sample = (position: number) => ({ kind: 'sample', label: 'Invented', position }) as const

describe('the articles of the library', () => {
  it('are the reader’s own, the latest first, apart from the samples in their order', () => {
    const { own, samples } = articlesInOrder(
      library(
        ['Second sample', sample(1), 0],
        ['Pasted first', { kind: 'paste' }, 100],
        ['First sample', sample(0), 0],
        ['Dropped later', { kind: 'file', name: 'a.txt' }, 200],
      ),
    )
    expect(own.map(({ title }) => title)).toEqual(['Dropped later', 'Pasted first'])
    expect(samples.map(({ title }) => title)).toEqual(['First sample', 'Second sample'])
  })

  it('are none in an empty library', () => {
    expect(articlesInOrder({})).toEqual({ own: [], samples: [] })
  })
})
