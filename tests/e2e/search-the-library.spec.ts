import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { articleOf } from '../support/reader-actions'
import { expectArticles, resultsOf, search, waitForTotal } from './library-actions'
import { BAKERY, MINISTERS, SAILING, SHELF, STRIKE } from './shelf'
import { withShelf } from './with-shelf'

const titles = (articles: readonly { readonly title: string }[]) =>
  articles.map(({ title }) => title)

const QUESTIONS = [
  ['ferry strike', [STRIKE, SAILING]],
  ['"ferry strike"', [STRIKE]],
  ['ferry -strike', [MINISTERS]],
  ['minist*', [MINISTERS]],
  ['speaker:ortiz', [STRIKE, SAILING]],
  ['about:ortiz', [STRIKE, MINISTERS, SAILING]],
  ['publisher:herald', [STRIKE, SAILING]],
  ['after:2011-11 before:2012-04', [MINISTERS, BAKERY]],
  ['kind:indirect', [MINISTERS]],
] as const

describe('the search of the library', () => {
  withShelf('answers to everything that it says it understands', async ({ page }) => {
    for (const [words, articles] of QUESTIONS) {
      await search(page, words)
      await expectArticles(page, titles(articles))
    }
    await search(page, 'zeppelin')
    await resultsOf(page).getByText('No article answers to “zeppelin”.').waitFor()
    await page.getByRole('button', { name: 'Show everything' }).click()
    await expectArticles(page, titles(SHELF))
  })

  withShelf('looks at what was said alone, and lists statements', async ({ page }) => {
    await search(page, 'ferry')
    await expectArticles(page, titles([STRIKE, MINISTERS, SAILING]))
    await page.getByText('Only what was said').click()
    await expectArticles(page, titles([STRIKE]))
    await search(page, '')
    await page.getByRole('group', { name: 'Show' }).getByText('Statements').click()
    await waitForTotal(page, '4 statements')
    await search(page, 'speaker:ortiz')
    await waitForTotal(page, '2 statements')
    await search(page, 'about:ortiz')
    await waitForTotal(page, '1 statement')
    await resultsOf(page).getByText('Lena Ortiz had kept her word').waitFor()
    await search(page, 'speaker:ortiz')
    await waitForTotal(page, '2 statements')
    const statements = resultsOf(page).getByRole('list', { name: 'Statements' })
    await statements.getByRole('link', { name: '“Nobody has won,”' }).click()
    await articleOf(page).getByRole('heading', { level: 1, name: SAILING.title }).waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('Nobody has won')
  })

  withShelf('is narrowed down by facets, and every step can be taken back', async ({ page }) => {
    const publishers = page.getByRole('group', { name: 'Publisher' })
    await publishers.getByRole('checkbox', { name: 'Amity Herald 2' }).check()
    await expectArticles(page, titles([STRIKE, SAILING]))
    await page
      .getByRole('group', { name: 'Year' })
      .getByRole('button', { name: 'Leave out 2011' })
      .click()
    await expectArticles(page, titles([SAILING]))
    await page.reload()
    await expectArticles(page, titles([SAILING]))
    await page.goBack()
    await expectArticles(page, titles([STRIKE, SAILING]))
    await page.goForward()
    await expectArticles(page, titles([SAILING]))
    const chosen = page.getByRole('group', { name: 'Narrowed down by' })
    await chosen.getByRole('button', { name: 'Drop Publisher: Amity Herald' }).click()
    await expectArticles(page, titles([BAKERY, SAILING]))
    await chosen.getByRole('button', { name: 'Clear all' }).click()
    await expectArticles(page, titles(SHELF))
  })

  withShelf('leads to the words in the article, marked', async ({ page }) => {
    await search(page, 'ferry strike')
    await expectArticles(page, titles([STRIKE, SAILING]))
    const row = resultsOf(page).getByRole('listitem').filter({ hasText: SAILING.title })
    expect(await row.locator('mark').allTextContents()).toEqual(['ferry', 'strike'])
    await row.getByRole('link', { name: SAILING.title }).click()
    await articleOf(page).getByRole('heading', { level: 1, name: SAILING.title }).waitFor()
    await page.getByText('2 hits for “ferry strike”').waitFor()
    expect(await markedWords(page)).toEqual(['ferry', 'strike'])
    await page.goBack()
    await expectArticles(page, titles([STRIKE, SAILING]))
  })
})

/** What the page has marked as words that were searched for. */
function markedWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('found-words') ?? [])].map((range) => range.toString()),
  )
}
