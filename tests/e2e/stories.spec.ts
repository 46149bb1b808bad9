import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { expectNoAxeViolations } from './accessibility'
import { dropFiles } from './drop-files'
import { journey } from './journey'
import { openEmptyLibrary, resultsOf, waitForTotal, waitUntilRead } from './library-actions'
import { BAKERY, tableOf } from './shelf'

const STORM = {
  title: 'Storm tears roof from the ferry hall',
  publisher: 'Amity Herald',
  date: '2011-11-03',
  text: 'The roof of the old ferry hall at Port Amity was torn off in the night by the strongest storm that the town has seen since its harbour was built.\n\n“We heard a crack like a falling oak, and then there was only sky above the benches,” said Lena Ortiz, the mayor of Port Amity.\n\nNobody was hurt, since the last boat had left at nine and the watchman was asleep in the customs house across the yard. Crews will clear the slates from the quay on Friday, and the town council meets on Monday to decide who pays for a new roof.',
}
const COPY = {
  ...STORM,
  title: 'Ferry hall loses its roof',
  publisher: 'Firth Courier',
  date: '2011-11-04',
  text: STORM.text.replace('on Friday', 'on Saturday'),
}

const marks = (page: Page) => resultsOf(page).getByRole('link', { name: '1 of 2 versions' })

describe('one story in several versions', () => {
  journey('is told after a batch, marked, and compared', async ({ reader }) => {
    const { page } = reader
    await openEmptyLibrary(reader)
    await dropFiles(page, [tableOf([STORM, BAKERY])])
    await waitUntilRead(page)
    await dropFiles(page, [tableOf([COPY, { ...STORM, publisher: 'Marsh Weekly' }])])
    const work = page.getByRole('region', { name: 'Work under way' })
    await work.getByText('1 of these tells a story that is already here.').waitFor()
    await work.getByText('1 was here already, word for word.').waitFor()
    await work.getByText('1 article came with other details').click()
    await work.getByText(/publisher Marsh Weekly, where the library has Amity Herald/).waitFor()
    await waitForTotal(page, '3 articles')
    await expect.poll(() => marks(page).count()).toBe(2)
    await expectNoAxeViolations(page)

    await marks(page).first().click()
    await page.getByRole('heading', { level: 1, name: 'One story, 2 versions' }).waitFor()
    const versions = page.getByRole('list', { name: 'Versions' }).getByRole('listitem')
    await versions.last().locator('ins').first().waitFor()
    const changed = await versions.last().locator('ins, del').allInnerTexts()
    const words = changed.map((piece) => piece.replace(/\W+$/, ''))
    expect(words).toEqual(expect.arrayContaining(['Friday', 'Saturday']))
    await expectNoAxeViolations(page)

    await page.goBack()
    await work.getByRole('link', { name: 'Compare them' }).click()
    await page.getByRole('heading', { level: 1, name: 'One story, several versions' }).waitFor()
    await page.getByText(/^Firth Courier.* · just brought$/).waitFor()
    await expectNoAxeViolations(page)
  })

  journey('is told when a copy is pasted', async ({ reader }) => {
    const { page } = reader
    await openEmptyLibrary(reader)
    await dropFiles(page, [tableOf([STORM, BAKERY])])
    await waitUntilRead(page)
    const paste = async (words: string) => {
      await page.getByRole('button', { name: 'Add an article' }).click()
      await page.getByRole('textbox', { name: /^Paste the text/ }).fill(words)
      await page.getByRole('button', { name: 'Read it' }).click()
    }
    await paste(`${COPY.title}\n\n${COPY.text}`)
    await page.getByText('This tells a story that is already here.').waitFor()
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Compare 2 versions' }).click()
    await page.getByRole('heading', { level: 1, name: 'One story, 2 versions' }).waitFor()
    await page.getByRole('link', { name: 'Search the library' }).click()
    await paste(`${COPY.title}\n\n${COPY.text}`)
    await page.getByText('This article was here already, word for word.').waitFor()
  })
})
