import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FERRY } from '../../support/ferry-article'
import { openFerry } from '../../support/render-app'

const TOM = `#/article/${FERRY.id}?speaker=tom-beck`
const filter = () => screen.getByRole('group', { name: 'Filter' })
const words = () => screen.getByRole('group', { name: 'Selection' }).textContent

describe('the filter beside the text', () => {
  it('says whose words are lit, and is cleared there', async () => {
    const { user } = await openFerry({ hash: TOM, room: 'wide' })
    expect(filter()).toHaveTextContent('Only Tom Beck')
    await user.click(within(filter()).getByRole('button', { name: 'Clear the filter' }))
    await waitFor(() => {
      expect(screen.queryByRole('group', { name: 'Filter' })).not.toBeInTheDocument()
    })
    expect(window.location.hash).toBe(`#/article/${FERRY.id}`)
  })

  it('leads to their statements alone, with buttons and keys', async () => {
    const { user } = await openFerry({ hash: TOM })
    await user.click(within(filter()).getByRole('button', { name: /^Their next statement/ }))
    await waitFor(() => {
      expect(words()).toMatch(/^Tom Beck/)
    })
    await user.keyboard('n')
    expect(words()).toMatch(/^Tom Beck/)
  })

  it('gives way to what is selected, and Escape comes back to it', async () => {
    const { user } = await openFerry({ hash: `${TOM}&entity=lena-ortiz` })
    expect(screen.queryByRole('group', { name: 'Filter' })).not.toBeInTheDocument()
    await user.keyboard('{Escape}')
    await waitFor(() => {
      expect(filter()).toBeInTheDocument()
    })
  })
})
