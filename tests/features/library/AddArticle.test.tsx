import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FERRY } from '../../support/ferry-article'
import { article, openFerry, type RenderedApp } from '../../support/render-app'

const TEXT = 'Lighthouse goes dark\n\nThe lamp on Crane Point went out on Sunday.'

let app: RenderedApp
const dialog = () => screen.queryByRole('dialog', { name: 'Add an article' })
const field = () => within(dialog()!).getByRole('textbox')
const button = (name: string) => within(dialog()!).getByRole('button', { name })
const isClosed = () =>
  waitFor(() => {
    expect(dialog()).not.toBeInTheDocument()
  })

beforeEach(async () => {
  app = await openFerry()
  await app.user.click(screen.getByRole('button', { name: 'Add an article' }))
  await screen.findByRole('dialog', { name: 'Add an article' })
})

describe('pasting an article', () => {
  it('adds it before the samples, opens it and has it analysed', async () => {
    await app.user.click(field())
    await app.user.paste(TEXT)
    await app.user.click(button('Read it'))
    expect(await screen.findByRole('article', { name: 'Lighthouse goes dark' })).toBeVisible()
    await isClosed()
    const own = within(screen.getByRole('region', { name: 'Your articles' }))
    expect(own.getByRole('link')).toHaveTextContent(/^Lighthouse goes dark.*being read …$/)
    expect(own.getByRole('link')).toHaveAttribute('aria-current', 'page')
    expect(app.client.texts.at(-1)).toBe(TEXT)
  })

  it('takes the headline from the mark-up of the clipboard', async () => {
    const data = new Map([
      ['text/plain', 'The lamp went out. Lighthouse goes dark'],
      ['text/html', '<h1>Lighthouse goes dark</h1><p>The lamp</p><p>went out.</p>'],
    ])
    fireEvent.paste(field(), { clipboardData: { getData: (type: string) => data.get(type) ?? '' } })
    fireEvent.change(field(), { target: { value: data.get('text/plain') } })
    await app.user.click(button('Read it'))
    expect(await screen.findByRole('article', { name: 'Lighthouse goes dark' })).toBeVisible()
    expect(article().getByRole('heading', { level: 1 })).toHaveTextContent('Lighthouse goes dark')
  })

  it('reads the words as they stand, where they were changed after pasting', async () => {
    const data = new Map([
      ['text/plain', 'Lighthouse gone dark\n\nThe lamp went out on Sunday.'],
      ['text/html', '<h1>Lighthouse gone dark</h1><p>The lamp went out</p><p>on Sunday.</p>'],
    ])
    fireEvent.paste(field(), { clipboardData: { getData: (type: string) => data.get(type) ?? '' } })
    fireEvent.change(field(), { target: { value: TEXT } })
    await app.user.click(button('Read it'))
    expect(await screen.findByRole('article', { name: 'Lighthouse goes dark' })).toBeVisible()
  })

  it('has nothing to read in blanks', async () => {
    expect(button('Read it')).toBeDisabled()
    fireEvent.change(field(), { target: { value: '  \n ' } })
    expect(button('Read it')).toBeDisabled()
  })

  it('says why a text cannot be read, and keeps it and everything else', async () => {
    fireEvent.change(field(), { target: { value: 'broken \0 words' } })
    await app.user.click(button('Read it'))
    expect(await within(dialog()!).findByRole('alert')).toHaveTextContent(
      'This is a picture, a program or the like, and holds no text that can be read.',
    )
    expect(field()).toHaveValue('broken \0 words')
    await app.user.click(button('Close'))
    await isClosed()
    expect(screen.getByRole('article', { name: FERRY.title })).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Your articles' })).not.toBeInTheDocument()
  })

  it('says so where a text is too large', async () => {
    fireEvent.change(field(), { target: { value: 'x'.repeat(5 * 1024 * 1024 + 1) } })
    await app.user.click(button('Read it'))
    expect(await within(dialog()!).findByText(/^It is larger than Whosaid reads/)).toBeVisible()
  })
})

describe('choosing files', () => {
  const choose = (...files: File[]) => {
    const input = within(dialog()!).getByLabelText('Files', { selector: 'input' })
    fireEvent.change(input, { target: { files } })
  }

  it('leads to the library, which says what could not be read', async () => {
    choose(
      new File(['One\n\nFirst words.'], 'one.txt'),
      new File([], 'two.txt'),
      new File(['# Three\n\nThird words.'], 'three.md'),
    )
    await isClosed()
    const work = within(await screen.findByRole('region', { name: 'Work under way' }))
    await work.findByText('There is no text in it.')
    expect(work.getByRole('button', { name: 'Try two.txt again' })).toBeVisible()
    await waitFor(() => {
      expect(Object.values(app.state().entries).map(({ title }) => title)).toEqual(
        expect.arrayContaining(['One', 'Three']),
      )
    })
    expect(window.location.hash).toBe('#/library')
  })

  it('says why the only one cannot be read', async () => {
    choose(new File([], 'two.txt'))
    expect(await within(dialog()!).findByRole('alert')).toHaveTextContent(
      'two.txt: There is no text in it.',
    )
  })

  it('closes the dialog where all of them can be read', async () => {
    choose(new File(['One\n\nFirst words.'], 'one.txt'))
    await isClosed()
    expect(await screen.findByRole('article', { name: 'One' })).toBeVisible()
  })
})

describe('the dialog', () => {
  it('takes the focus to the field, and gives it back when Escape closes it', async () => {
    await waitFor(() => {
      expect(field()).toHaveFocus()
    })
    await app.user.keyboard('{Escape}')
    await isClosed()
    await waitFor(() => {
      expect(screen.getByRole('button', { name: 'Add an article' })).toHaveFocus()
    })
  })

  it('leaves the keys of the page to the writer', async () => {
    const toggle = vi.spyOn(app.state(), 'toggleHighlights')
    await app.user.type(field(), 'h1?')
    expect(field()).toHaveValue('h1?')
    expect(window.location.hash).toBe(`#/article/${FERRY.id}`)
    expect(toggle).not.toHaveBeenCalled()
  })
})
