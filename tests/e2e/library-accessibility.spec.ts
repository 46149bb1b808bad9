import { describe } from 'vitest'
import { expectNoAxeViolations } from './accessibility'
import { dropFiles } from './drop-files'
import { journey, type Reader } from './journey'
import { openEmptyLibrary, resultsOf, search, waitForTotal, waitUntilRead } from './library-actions'
import { MINISTERS, SHELF, tableOf } from './shelf'

async function fill(reader: Reader): Promise<void> {
  await openEmptyLibrary(reader)
  await dropFiles(reader.page, [tableOf(SHELF), { name: 'nothing.txt', content: '' }])
  await waitUntilRead(reader.page)
  await waitForTotal(reader.page, '4 articles')
}

describe('axe finds nothing wrong', () => {
  journey('with the library, its work, its results and its export', async ({ reader }) => {
    const { page } = reader
    await fill(reader)
    await expectNoAxeViolations(page)
    await search(page, 'ferry before:soon')
    await resultsOf(page).locator('mark').first().waitFor()
    await page.getByRole('button', { name: 'Choose several' }).click()
    await page.getByRole('button', { name: 'Leave out 2011' }).click()
    await page.getByRole('group', { name: 'Narrowed down by' }).waitFor()
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('dialog', { name: 'Export' }).waitFor()
    await expectNoAxeViolations(page)
  })

  journey('with the page of a voice and with the questions who is who', async ({ reader }) => {
    const { page } = reader
    await fill(reader)
    const nickname = { ...MINISTERS, title: 'A word', text: '“Enough,” said Pete Hale.' }
    await dropFiles(page, [tableOf([nickname])])
    await waitForTotal(page, '5 articles')
    await waitUntilRead(page)
    await page.getByRole('group', { name: 'Show' }).getByText('Statements').click()
    await resultsOf(page).getByRole('link', { name: 'Lena Ortiz' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Lena Ortiz' }).waitFor()
    await expectNoAxeViolations(page)
    await reader.open('#/voices')
    await page.getByRole('heading', { level: 1, name: 'Who is who' }).waitFor()
    await page.getByText('Looking through the library').waitFor({ state: 'detached' })
    await expectNoAxeViolations(page)
  })
})

describe('axe finds nothing wrong on a phone', () => {
  const phone = journey.override('contextOptions', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })

  phone('with the library and the drawer of its filters', async ({ reader }) => {
    const { page } = reader
    await fill(reader)
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Filters' }).tap()
    await page.getByRole('dialog', { name: 'Filters' }).waitFor()
    await expectNoAxeViolations(page)
  })
})
