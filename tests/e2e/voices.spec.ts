import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { dropFiles } from './drop-files'
import { journey } from './journey'
import { openEmptyLibrary, search, waitForTotal, waitUntilRead } from './library-actions'
import { tableOf } from './shelf'

const WORDS =
  'The old bridge has carried us for ninety years and it has earned a long rest before the winter comes'

/** Three newspapers that print the same statement around stories of their own, one with another number in it. */
const BRIDGE = [
  {
    title: 'Bridge to be closed',
    publisher: 'Amity Herald',
    date: '2011-06-10',
    text: `“${WORDS},” said Lena Ortiz, the mayor of Port Amity.\n\nThe work begins in March and will cost four million pounds, most of it for steel and paint. Lorries have been sent around by the valley since the frost.`,
  },
  {
    title: 'Fishermen fear for their boats',
    publisher: 'Firth Courier',
    date: '2011-06-14',
    text: `Twenty boats lie under the arches, and their owners want to know who pays for new berths. Nets and ropes were hung over the railings in protest on Monday.\n\n“${WORDS},” said Lena Ortiz, the mayor of Port Amity.`,
  },
  {
    title: 'A walk across the river',
    publisher: 'Marsh Weekly',
    date: '2011-06-20',
    text: `“${WORDS.replace('ninety', 'eighty')},” said Lena Ortiz, the mayor of Port Amity.\n\nOur hikers set out at dawn with tea and maps, counted eleven herons, and came home through the orchards long after dark.`,
  },
]

async function openVoice(page: Page, name: string): Promise<void> {
  await page.getByRole('group', { name: 'Show' }).getByText('Statements').click()
  await page.getByRole('region', { name: 'Results' }).getByRole('link', { name }).first().click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

describe('a voice', () => {
  journey('shows a statement once, with what other articles changed', async ({ reader }) => {
    const { page } = reader
    await openEmptyLibrary(reader)
    await dropFiles(page, [tableOf(BRIDGE)])
    await waitUntilRead(page)
    await openVoice(page, 'Lena Ortiz')
    const said = page.getByRole('region', { name: 'What Lena Ortiz said' })
    const toggle = said.getByRole('button', { name: /^Also in 2 other articles/ })
    await toggle.waitFor()
    expect(await said.getByRole('list').first().locator('> li').count()).toBe(1)
    await toggle.click()
    await said.getByText('altered').last().waitFor()
    const differing = await said.locator('ins, del').allInnerTexts()
    expect(differing.map((words) => words.trim()).toSorted()).toEqual(['eighty', 'ninety'])
  })

  journey('is parted from a namesake, which can be undone and lasts', async ({ reader }) => {
    const { page } = reader
    await openEmptyLibrary(reader)
    await dropFiles(page, [tableOf(BRIDGE)])
    await waitUntilRead(page)
    await openVoice(page, 'Lena Ortiz')
    const places = page.getByRole('region', { name: 'Appears in' }).getByRole('listitem')
    await expect.poll(() => places.count()).toBe(3)
    const other = page.getByRole('button', {
      name: 'Lena Ortiz in “A walk across the river” is someone else',
    })
    await other.click()
    await expect.poll(() => places.count()).toBe(2)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => places.count()).toBe(3)
    await other.click()
    await expect.poll(() => places.count()).toBe(2)
    await page.reload()
    await expect.poll(() => places.count()).toBe(2)
  })
})

/** A name and its short form; nothing else in the articles says that they are one man. */
const NICKNAME = [
  {
    title: 'Ferry money found',
    publisher: 'Amity Herald',
    date: '2011-06-10',
    text: '“The money for the ferry is there,” said William Amsel.\n\nHe counted it twice on Friday.',
  },
  {
    title: 'Choir looks for a tenor',
    publisher: 'Firth Courier',
    date: '2012-09-18',
    text: '“We sing on Thursdays,” said Bill Amsel.\n\nHe asks everybody who can hold a note to come along.',
  },
]

journey(
  'two names are joined into one voice, which can be undone and lasts',
  async ({ reader }) => {
    const { page } = reader
    await openEmptyLibrary(reader)
    await dropFiles(page, [tableOf(NICKNAME)])
    await waitUntilRead(page)
    await waitForTotal(page, '2 articles')
    await reader.open('#/voices')
    const question = page.getByRole('region', { name: /Amsel and .*Amsel/ })
    await question.getByRole('button', { name: 'The same' }).click()
    await question.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo' }).click()
    await question.getByRole('button', { name: 'The same' }).click()
    await question.waitFor({ state: 'detached' })
    await page.reload()
    await page.getByText('No names are in doubt.').waitFor()
    await page.getByRole('link', { name: 'Search the library' }).click()
    await search(page, 'speaker:william')
    await waitForTotal(page, '2 articles')
  },
)
