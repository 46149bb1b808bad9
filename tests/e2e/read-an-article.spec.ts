import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { articleOf, readTextContent, waitForSpeakers } from '../support/reader-actions'
import { expectNoAxeViolations } from './accessibility'
import { journey } from './journey'

const SAMPLE = new URL('../../public/articles/sochi-talks.txt', import.meta.url)

journey('the first sample is open, with its names and voices', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  const article = articleOf(page)
  await article.getByRole('heading', { level: 1, name: /^War in Libya/ }).waitFor()
  await article.getByRole('link', { name: 'Sergei Lavrov' }).waitFor()
  const speakers = await waitForSpeakers(page)
  expect(await speakers.getByRole('button', { name: /Sergei Lavrov/ }).count()).toBe(1)
  expect(await page.title()).toMatch(/^War in Libya/)
  await expectNoAxeViolations(page)
})

journey('the text on the page is the text of the file, marks and all', async ({ reader }) => {
  await reader.open()
  await waitForSpeakers(reader.page)
  const file = await readFile(SAMPLE, 'utf8')
  expect(await readTextContent(reader.page)).toBe(file.trim())
})

journey('words can be copied straight across the marks', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await waitForSpeakers(page)
  const copied = await page.evaluate(() => {
    const paragraph = document.querySelectorAll('p[data-paragraph]')[0]
    if (!paragraph) return null
    const selection = getSelection()
    selection?.selectAllChildren(paragraph)
    return selection?.toString()
  })
  expect(copied).toBe(
    'Russia and Nato sat down together at Sochi on Monday with missile defence on their agenda and a war on their minds.',
  )
})

journey('each kind of mark can be switched off and on', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  const name = articleOf(page).getByRole('link', { name: 'Sergei Lavrov' })
  await name.waitFor()
  const lineOf = () => name.evaluate((element) => getComputedStyle(element).textDecorationLine)
  const borderOf = () => name.evaluate((element) => getComputedStyle(element).borderBottomStyle)
  const marked = [await lineOf(), await borderOf()]
  const people = articleOf(page).getByRole('button', { name: 'People' })
  await people.click()
  expect(await people.getAttribute('aria-pressed')).toBe('false')
  expect([await lineOf(), await borderOf()]).not.toEqual(marked)
  await people.click()
  expect([await lineOf(), await borderOf()]).toEqual(marked)
})

journey('the card of a name says who that is', async ({ reader }) => {
  const { page } = reader
  await reader.open()
  await articleOf(page).getByRole('link', { name: 'Sergei Lavrov' }).first().hover()
  const card = page.getByRole('dialog', { name: 'Sergei Lavrov' })
  await card.waitFor()
  expect(await card.textContent()).toMatch(/foreign minister/i)
  await expectNoAxeViolations(page)
})
