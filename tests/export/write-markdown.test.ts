// @vitest-environment node
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { copyStatement, copyStatementAsMarkdown } from '../../src/export/copy-statement'
import { onOneLine } from '../../src/model/words-of-content'
import { writeMarkdownByArticle, writeMarkdownBySpeaker } from '../../src/export/write-markdown'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'
import { FERRY_ITEM, itemOf, OPTIONS, TRICKY_WORDS, written } from '../support/export-items'

const LINK = 'https://whosaid.example/#/article/x'

/** What a reader of the Markdown sees, and the marks behind it. */
async function seen(markdown: string): Promise<{ text: string; tags: string[] }> {
  const html = await marked.parse(markdown, { gfm: true })
  const text = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
  return { text: onOneLine(text), tags: [...html.matchAll(/<([a-z0-9]+)/g)].map((m) => m[1]!) }
}
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" }

const copy = (id: string, format = copyStatement, article = FERRY_ITEM.article) =>
  format(
    article,
    FERRY_ANALYSIS,
    FERRY_ANALYSIS.quotes.find((quote) => quote.id === id)!,
    LINK,
  )

describe('a copied statement', () => {
  it('has speaker, publisher, date and the address of the original', () => {
    expect(copy('q1')).toBe(
      '“Nobody on the island should have to swim home,” — Lena Ortiz, Mayor; The Gull Island Post, 2024-03-05, https://post.example/ferry?day=5&page=(2)',
    )
  })

  it('says where the words are not literal', () => {
    expect(copy('q2')).toContain('harbour fund — Lena Ortiz, Mayor, paraphrased; ')
  })

  it('has the link into the library where the original has no address', () => {
    const nameless = { ...FERRY, publisher: null, publishedAt: null }
    expect(copy('q1', copyStatement, nameless)).toMatch(
      /; Port Amity votes to keep its night ferry, https:\/\/whosaid\.example\/#\/article\/x$/,
    )
  })

  it('is a block quotation with both links as Markdown', async () => {
    const markdown = copy('q1', copyStatementAsMarkdown)
    expect(markdown).toMatch(/^> “Nobody .*\n>\n> — \*\*Lena Ortiz\*\*, Mayor; \[The Gull/)
    expect(markdown).toContain('(https://post.example/ferry?day=5&amp;page=%282%29)')
    expect((await seen(markdown)).tags).toEqual(['blockquote', 'p', 'p', 'strong', 'a', 'a'])
  })
})

describe('statements by article', () => {
  it('stand under a heading each, with the way back', async () => {
    const markdown = await written(writeMarkdownByArticle([FERRY_ITEM], OPTIONS))
    expect(markdown).toMatch(/^# Ferries \\& friends\n\n## Port Amity votes .*\n\nThe Gull/)
    expect(markdown).toContain('Ada Finch · [original](https://post.example/')
    expect(markdown).toContain(`(${OPTIONS.linkTo(FERRY, FERRY_ANALYSIS.quotes[2]!)})`)
    expect(markdown.match(/^> — /gm)).toHaveLength(FERRY_ANALYSIS.quotes.length)
  })

  it('leave out an article of which nothing was chosen', async () => {
    const items = [{ ...FERRY_ITEM, chosen: [] }, itemOf('Yes.')]
    expect((await written(writeMarkdownByArticle(items, OPTIONS))).match(/^## /gm)).toHaveLength(1)
  })

  it.each(TRICKY_WORDS)('show %j as it stands', async (words) => {
    const once = onOneLine(words)
    const { text, tags } = await seen(
      await written(writeMarkdownByArticle([itemOf(words)], { ...OPTIONS, title: words })),
    )
    expect(text).toBe(
      `${once} ${once} ${once} · open in Whosaid ${once} — ${once} · direct · in context`,
    )
    expect(tags).toEqual(['h1', 'h2', 'p', 'a', 'blockquote', 'p', 'p', 'a'])
  })
})

describe('statements by speaker', () => {
  it('gather what one speaker says in several articles, nobody last', async () => {
    const again = { ...FERRY_ITEM, article: { ...FERRY_ITEM.article, id: 'again' } }
    const markdown = await written(writeMarkdownBySpeaker([FERRY_ITEM, again], OPTIONS))
    const headings = [...markdown.matchAll(/^## (.*)$/gm)].map((match) => match[1])
    expect(headings.slice(0, 2)).toEqual(['Lena Ortiz', 'Tom Beck'])
    expect(new Set(headings).size).toBe(headings.length)
    expect(markdown.match(/^> — /gm)).toHaveLength(2 * FERRY_ANALYSIS.quotes.length)
  })

  it('go by the voices of the library where these are known', async () => {
    const items = [itemOf('Obama'), itemOf('Barack Obama')]
    const voiceOf = () => ({ id: 'person:barack-obama', name: 'Barack Obama' })
    const markdown = await written(writeMarkdownBySpeaker(items, { ...OPTIONS, voiceOf }))
    expect(markdown.match(/^## .*$/gm)).toEqual(['## Barack Obama'])
  })
})
