import { expect } from 'vitest'
import { hashText } from '../../src/model/hash-text'
import { articleOf, pasteArticle, waitForSpeakers } from '../support/reader-actions'
import { expectNoAxeViolations } from './accessibility'
import { BRIDGE, BRIDGE_TITLE } from './articles'
import { journey } from './journey'

const bridgeHash = `#/article/${hashText(BRIDGE)}`

journey('a link opens the article with its filter and its selection', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await pasteArticle(page, BRIDGE)
  await waitForSpeakers(page)
  const again = await page.context().newPage()
  await again.goto(`${reader.siteUrl}${bridgeHash}?speaker=peter-hale&entity=lena-ortiz&mention=2`)
  await articleOf(again).getByRole('heading', { level: 1, name: BRIDGE_TITLE }).waitFor()
  await again.getByRole('status').filter({ hasText: 'Only Peter Hale' }).waitFor()
  const bar = again.getByRole('group', { name: 'Selection' })
  await bar.getByText('Lena Ortiz').waitFor()
  await bar.getByRole('status').filter({ hasText: /^2 of/ }).waitFor()
})

journey('a link to a statement still finds it when its number has changed', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await pasteArticle(page, BRIDGE)
  await waitForSpeakers(page)
  await reader.open(`${bridgeHash}?quote=q99&words=${encodeURIComponent('“Nobody asked us,”')}`)
  const bar = page.getByRole('group', { name: 'Selection' })
  await bar.getByText('Nobody asked us').waitFor()
})

journey(
  'a link to an article that is not here says so, and offers the original',
  async ({ reader }) => {
    const { page } = reader
    await reader.open(
      `#/article/0123456789abcdef?original=${encodeURIComponent('https://news.example/bridge')}`,
    )
    const original = page.getByRole('main').getByRole('link', { name: /original/i })
    await original.waitFor()
    expect(await original.getAttribute('href')).toBe('https://news.example/bridge')
    await expectNoAxeViolations(page)
  },
)

journey('a hash that makes no sense opens the first article', async ({ reader }) => {
  await reader.open('#/nowhere/at-all?speaker=%E0%A4%A')
  await articleOf(reader.page)
    .getByRole('heading', { level: 1, name: /^War in Libya/ })
    .waitFor()
})
