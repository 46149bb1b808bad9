import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { readPastedText } from '../../../src/intake/read-pasted-text'
import { addArticle } from '../../../src/queries/change-library'
import { createRealLibrary } from '../../support/real-library'
import { openFerry } from '../../support/render-app'

it('forgets everything but the samples, once that is confirmed', async () => {
  const app = await openFerry({ libraryClient: createRealLibrary() })
  const pasted = readPastedText('Lighthouse goes dark\n\nThe lamp went out.', 1)
  if (pasted.ok) void addArticle(app.jobs, pasted.article)
  await waitFor(() => {
    expect(Object.keys(app.state().entries)).toHaveLength(3)
  })
  await app.user.click(screen.getByRole('link', { name: 'Search the library' }))
  const storage = within(await screen.findByRole('region', { name: 'Storage' }))
  expect(storage.getByText(/^3 articles/)).toBeVisible()
  await app.user.click(storage.getByRole('button', { name: 'Forget everything …' }))
  const question = within(await screen.findByRole('dialog', { name: 'Forget everything?' }))
  await app.user.click(question.getByRole('button', { name: 'Forget everything' }))
  // The number stays while they go.
  expect(question.getByText(/^3 articles, all/)).toBeVisible()
  expect(question.getByRole('button', { name: 'Forgetting …' })).toBeDisabled()
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
  expect(Object.keys(app.state().entries)).toHaveLength(2)
  const stored = await (await app.jobs.openLibrary()).loadArticles()
  expect(stored).toEqual([])
  expect(await storage.findByText(/^2 articles/)).toBeVisible()
})
