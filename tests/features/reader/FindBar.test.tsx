import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FERRY } from '../../support/ferry-article'
import { openFerry } from '../../support/render-app'

const bar = () => within(screen.getByRole('group', { name: 'Words looked for' }))

it('counts the words that were looked for, walks through them, and lets them go', async () => {
  const app = await openFerry({ hash: `#/article/${FERRY.id}?find=ferry` })
  expect(bar().getByRole('status')).toHaveTextContent('3 hits for “ferry”')
  expect(document.querySelectorAll('[data-passing="found-words"]').length).toBeGreaterThan(1)
  await app.user.click(bar().getByRole('button', { name: 'Next hit' }))
  expect(bar().getByRole('status')).toHaveTextContent('2 of 3 hits')
  await app.user.click(bar().getByRole('button', { name: 'Previous hit' }))
  await app.user.click(bar().getByRole('button', { name: 'Previous hit' }))
  expect(bar().getByRole('status')).toHaveTextContent('3 of 3 hits')
  await app.user.click(bar().getByRole('button', { name: 'Unmark the words' }))
  await waitFor(() => {
    expect(screen.queryByRole('group', { name: 'Words looked for' })).not.toBeInTheDocument()
  })
  expect(window.location.hash).toBe(`#/article/${FERRY.id}`)
  expect(document.querySelector('[data-passing="found-words"]')).toBeNull()
})
