import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openFerry } from '../../support/render-app'

const help = () => screen.findByRole('dialog', { name: 'Help' })

it('? opens the help, and Escape closes it', async () => {
  const { user } = await openFerry()
  await user.keyboard('?')
  await help()
  await user.keyboard('{Escape}')
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})

it('the help tells of every key what it does', async () => {
  const { user } = await openFerry()
  await user.click(screen.getByRole('button', { name: 'Help' }))
  const rows = within(await help()).getAllByRole('row')
  const keys = rows.flatMap((row) =>
    within(row).getByRole('rowheader').textContent.replaceAll(' … ', '').split(''),
  )
  expect(keys.join('')).toBe('19np[]←→↓jktwc/↓hyhnuEsc?')
  for (const row of rows) expect(within(row).getByRole('cell').textContent).toMatch(/\w{4}/)
})
