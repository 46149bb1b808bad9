import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { FERRY } from '../../support/ferry-article'
import { openFerry, type RenderedApp } from '../../support/render-app'

/** What is dragged: files, or words of the page itself. */
const holding = (files: readonly File[], types = ['Files']) => ({ dataTransfer: { files, types } })
const veil = () => screen.queryByText('Drop the files to read them')

let app: RenderedApp

beforeEach(async () => {
  app = await openFerry()
})

describe('files dropped on the page', () => {
  it('are added, and the first of them is opened', async () => {
    fireEvent.drop(
      document.body,
      holding([
        new File(['First story\n\nWords.'], 'first.txt'),
        new File(['Second story\n\nMore words.'], 'second.txt'),
      ]),
    )
    expect(await screen.findByRole('article', { name: 'First story' })).toBeVisible()
    expect(screen.getByRole('link', { name: /^Second story/ })).toBeVisible()
  })

  it('that cannot be read are named with the reason, until that is dismissed', async () => {
    fireEvent.drop(document.body, holding([new File(['{\\rtf1 Report}'], 'report.rtf')]))
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'report.rtf: This kind of file cannot be read.',
    )
    expect(screen.getByRole('article', { name: FERRY.title })).toBeVisible()
    await app.user.click(screen.getByRole('button', { name: 'Dismiss' }))
    await waitFor(() => {
      expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    })
  })

  it('are awaited while they are over the page', () => {
    fireEvent.dragOver(document.body, holding([]))
    expect(veil()).toBeVisible()
    fireEvent(document.body, new MouseEvent('dragleave', { bubbles: true }))
    expect(veil()).not.toBeInTheDocument()
  })

  it('keep the browser from opening them in place of the page', () => {
    // `fireEvent` tells whether the browser may go on as it would.
    expect(fireEvent.drop(document.body, holding([]))).toBe(false)
    expect(fireEvent.dragOver(document.body, holding([]))).toBe(false)
  })
})

it('words dragged within the page are none of the library’s business', () => {
  const words = holding([], ['text/plain'])
  expect(fireEvent.dragOver(document.body, words)).toBe(true)
  expect(veil()).not.toBeInTheDocument()
  expect(fireEvent.drop(document.body, words)).toBe(true)
})
