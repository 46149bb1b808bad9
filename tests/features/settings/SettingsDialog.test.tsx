import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FERRY } from '../../support/ferry-article'
import { openFerry, renderApp, type RenderedApp } from '../../support/render-app'

const { dataset } = document.documentElement

async function openSettings({ user }: RenderedApp) {
  await user.click(screen.getByRole('button', { name: 'Settings' }))
  return within(await screen.findByRole('dialog', { name: 'Settings' }))
}

describe('the settings', () => {
  it('change the page’s theme, now and on the next visit', async () => {
    const app = await openFerry()
    const settings = await openSettings(app)
    expect(settings.getByRole('radio', { name: 'As the system' })).toBeChecked()
    await app.user.click(settings.getByRole('radio', { name: 'Dark' }))
    expect(dataset.theme).toBe('dark')
    app.leave()
    delete dataset.theme
    const next = renderApp()
    expect(dataset.theme).toBe('dark')
    expect((await openSettings(next)).getByRole('radio', { name: 'Dark' })).toBeChecked()
  })

  it('change the size of the text', async () => {
    const app = await openFerry()
    expect(dataset.textSize).toBe('medium')
    const settings = await openSettings(app)
    await app.user.click(settings.getByRole('radio', { name: 'Larger' }))
    expect(dataset.textSize).toBe('larger')
  })

  it('switch the single keys off, all of them but Escape', async () => {
    const app = await openFerry({ hash: `#/article/${FERRY.id}?entity=lena-ortiz` })
    await screen.findByText('1 of 3')
    const settings = await openSettings(app)
    await app.user.click(settings.getByRole('checkbox', { name: 'Single-key shortcuts' }))
    await app.user.click(settings.getByRole('button', { name: 'Close' }))
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    })
    const { hash } = window.location
    await app.user.keyboard('][[np1h/?j')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Places' })).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByText('1 of 3')).toBeVisible()
    expect(window.location.hash).toBe(hash)
    await app.user.keyboard('{Escape}')
    await waitFor(() => {
      expect(window.location.hash).toBe(`#/article/${FERRY.id}`)
    })
  })

  it('offer to bring samples back only where some were removed', async () => {
    const settings = await openSettings(await openFerry())
    expect(settings.queryByRole('button', { name: /samples back/ })).not.toBeInTheDocument()
  })
})
