import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { FERRY } from '../../support/ferry-article'
import { openFerry, type RenderedApp } from '../../support/render-app'

/** What is dragged: files, or words of the page itself. */
const holding = (files: readonly File[], types = ['Files']) => ({ dataTransfer: { files, types } })
const veil = () => screen.queryByText('Drop files or folders to read them')

let app: RenderedApp

beforeEach(async () => {
  app = await openFerry()
})

describe('files dropped on the page', () => {
  it('are added, and the library shows them come in', async () => {
    fireEvent.drop(
      document.body,
      holding([
        new File(['First story\n\nWords.'], 'first.txt'),
        new File(['Second story\n\nMore words.'], 'second.txt'),
      ]),
    )
    expect(await screen.findByRole('region', { name: 'Work under way' })).toBeVisible()
    await waitFor(() => {
      const titles = Object.values(app.state().entries).map(({ title }) => title)
      expect(titles).toEqual(expect.arrayContaining(['First story', 'Second story']))
    })
  })

  it('are opened where there is one', async () => {
    fireEvent.drop(document.body, holding([new File(['First story\n\nWords.'], 'first.txt')]))
    expect(await screen.findByRole('article', { name: 'First story' })).toBeVisible()
  })

  it('are looked for in folders', async () => {
    const file = new File(['First story\n\nWords.'], 'first.txt')
    const entry = {
      name: file.name,
      isFile: true,
      file: (give: (file: File) => void) => {
        give(file)
      },
    }
    const hidden = { name: '.DS_Store', isFile: true }
    let parts: object[][] = [[entry, hidden], []]
    const folder = {
      name: 'stories',
      isFile: false,
      isDirectory: true,
      createReader: () => ({
        readEntries(give: (part: object[]) => void) {
          const [part = [], ...rest] = parts
          parts = rest
          give(part)
        },
      }),
    }
    const items = [{ kind: 'file', webkitGetAsEntry: () => folder }]
    fireEvent.drop(document.body, { dataTransfer: { items, files: [], types: ['Files'] } })
    expect(await screen.findByRole('article', { name: 'First story' })).toBeVisible()
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
