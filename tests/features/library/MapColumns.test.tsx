import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openFerry } from '../../support/render-app'

/** A table of which nobody could say which column holds the text. */
const TABLE = ['a,b', '"The lamp went out.","Lighthouse goes dark"'].join('\n')

const drop = () => {
  const files = [new File([TABLE], 'table.csv', { type: 'text/csv' })]
  fireEvent.drop(document.body, { dataTransfer: { files, types: ['Files'] } })
}
const dialog = async () =>
  within(await screen.findByRole('dialog', { name: 'What do the columns of table.csv hold?' }))

it('asks what the columns of a table hold, reads it, and remembers the answer', async () => {
  const app = await openFerry()
  drop()
  const form = await dialog()
  expect(form.getByRole('button', { name: 'Read it' })).toBeDisabled()
  await app.user.selectOptions(form.getByLabelText(/^Text of the article/), 'a')
  expect(form.getByText('The lamp went out.')).toBeVisible()
  await app.user.selectOptions(form.getByLabelText(/^Title/), 'b')
  await app.user.click(form.getByRole('button', { name: 'Read it' }))
  await waitFor(() => {
    const titles = Object.values(app.state().entries).map(({ title }) => title)
    expect(titles).toContain('Lighthouse goes dark')
  })
  drop()
  expect((await dialog()).getByLabelText(/^Title/)).toHaveValue('b')
})
