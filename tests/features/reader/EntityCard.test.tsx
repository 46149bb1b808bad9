import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FERRY } from '../../support/ferry-article'
import { createRealLibraryClient } from '../../support/real-library-client'
import { article, openFerry } from '../../support/render-app'

const mention = (name: string, nth = 0) => article().getAllByRole('link', { name })[nth]!
const card = (name: string) => screen.findByRole('dialog', { name })
const noCard = () =>
  waitFor(() => {
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

describe('the card of a mention', () => {
  it('tells who is meant, how they are introduced and how often they come up', async () => {
    const { user } = await openFerry({ libraryClient: createRealLibraryClient() })
    await user.hover(mention('She'))
    const shown = await card('Lena Ortiz')
    expect(shown).toHaveTextContent('person')
    expect(shown).toHaveTextContent('Mayor')
    expect(shown).toHaveTextContent('Also: Ortiz')
    await waitFor(() => {
      expect(shown).toHaveTextContent('3 mentions here · 4 in 2 articles')
    })
    expect(within(shown).getByRole('link', { name: 'Follow through the library' })).toHaveAttribute(
      'href',
      '#/voice/person%3Alena-ortiz',
    )
    expect(shown).toHaveTextContent('Speaks: 3 statements')
    await user.unhover(mention('She'))
    await noCard()
  })

  it('leads to the mention before and after the selected one', async () => {
    const { user } = await openFerry({ hash: `#/article/${FERRY.id}?entity=lena-ortiz&mention=2` })
    await user.hover(mention('She'))
    await user.click(within(await card('Lena Ortiz')).getByRole('button', { name: 'Next mention' }))
    await screen.findByText('3 of 3')
  })

  it('offers the body that the place under the pointer is part of', async () => {
    const { user } = await openFerry()
    await user.hover(mention('Port Amity', 1))
    const shown = within(await card('Port Amity'))
    await user.click(shown.getByRole('button', { name: 'Part of: council of Port Amity' }))
    expect(await screen.findByRole('group', { name: 'Selection' })).toHaveTextContent(
      'council of Port Amity',
    )
  })

  it('opens under a finger, which selects as well', async () => {
    await openFerry()
    // What a browser makes of a tap; the simulated one does not say that it was a finger.
    const tap = { bubbles: true, detail: 1, pointerType: 'touch' }
    fireEvent(mention('Beck'), new PointerEvent('click', tap))
    expect(await card('Tom Beck')).toBeVisible()
    expect(await screen.findByText('2 of 2')).toBeVisible()
  })

  it('opens under a finger that rests on a mention, and stays when it is lifted', async () => {
    await openFerry()
    const touch = { bubbles: true, pointerType: 'touch' }
    fireEvent(mention('Beck'), new PointerEvent('pointerdown', touch))
    expect(await card('Tom Beck')).toBeVisible()
    fireEvent(mention('Beck'), new PointerEvent('pointerout', touch))
    await new Promise((done) => setTimeout(done, 400))
    expect(await card('Tom Beck')).toBeVisible()
    expect(window.location.hash).not.toContain('entity=')
  })

  it('takes the focus with the arrow down, and gives it back with Escape', async () => {
    const { user } = await openFerry()
    mention('Tom Beck').focus()
    await user.keyboard('{ArrowDown}')
    const shown = await card('Tom Beck')
    await waitFor(() => {
      expect(shown).toContainElement(document.activeElement as HTMLElement)
    })
    await user.keyboard('{Escape}')
    await noCard()
    await waitFor(() => {
      expect(mention('Tom Beck')).toHaveFocus()
    })
  })

  it('is the first thing that Escape closes; the selection comes after', async () => {
    const { user } = await openFerry({ hash: `#/article/${FERRY.id}?entity=tom-beck` })
    await screen.findByText('1 of 2')
    await user.hover(mention('Tom Beck'))
    await card('Tom Beck')
    await user.keyboard('{Escape}')
    await noCard()
    expect(screen.getByText('1 of 2')).toBeVisible()
  })
})
