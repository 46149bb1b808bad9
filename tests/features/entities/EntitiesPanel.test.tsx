import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { FERRY } from '../../support/ferry-article'
import { article, openFerry, type RenderedApp } from '../../support/render-app'

const panel = () => within(screen.getByRole('tabpanel', { name: 'Names' }))
const rows = (kind: string) =>
  within(panel().getByRole('region', { name: kind }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent)
const row = (name: string) => panel().getByRole('link', { name: new RegExp(`^${name}`) })
const search = () => panel().getByRole('searchbox', { name: 'Search the names' })

let user: RenderedApp['user']

beforeEach(async () => {
  ;({ user } = await openFerry())
  await user.click(screen.getByRole('tab', { name: 'Names' }))
  await screen.findByRole('tabpanel', { name: 'Names' })
})

describe('the names of an article', () => {
  it('are grouped by kind and counted, most mentioned first', () => {
    expect(rows('People 3')).toEqual([
      'Lena OrtizSpeaks3 mentions',
      'Tom BeckSpeaks2 mentions',
      'Sam Reed1 mention',
    ])
    expect(rows('Organisations 2')).toHaveLength(2)
    expect(rows('Places 2')).toHaveLength(2)
  })

  it('tell who speaks and who is spoken about', () => {
    expect(within(row('Tom Beck')).getByLabelText('speaks')).toBeInTheDocument()
    expect(within(row('Sam Reed')).queryByLabelText('speaks')).not.toBeInTheDocument()
    expect(within(row('Gull Island')).getByLabelText('spoken about')).toBeInTheDocument()
  })

  it('are a place of their own in the address', () => {
    expect(window.location.hash).toBe(`#/article/${FERRY.id}?tab=names`)
  })
})

describe('a click on a name', () => {
  it('selects it, goes to its first mention and counts', async () => {
    await user.click(row('Lena Ortiz'))
    expect(await screen.findByText('1 of 3')).toBeVisible()
    expect(article().getByRole('link', { name: 'Lena Ortiz' })).toHaveFocus()
    expect(row('Lena Ortiz')).toHaveAttribute('aria-current', 'true')
  })

  it('goes on to the next mention when it comes again, and round the end', async () => {
    await user.click(row('Lena Ortiz'))
    await screen.findByText('1 of 3')
    await user.click(row('Lena Ortiz'))
    await screen.findByText('2 of 3')
    expect(article().getByRole('link', { name: 'She' })).toHaveFocus()
    await user.click(row('Lena Ortiz'))
    await screen.findByText('3 of 3')
    await user.click(row('Lena Ortiz'))
    await screen.findByText('1 of 3')
  })

  it('has a way back to the list, on whatever tab it was', async () => {
    await user.click(row('Tom Beck'))
    await screen.findByText('1 of 2')
    await user.click(screen.getByRole('tab', { name: 'Who said what' }))
    await screen.findByRole('region', { name: 'Named speakers' })
    await user.click(screen.getByRole('button', { name: 'Back to the list' }))
    await waitFor(() => {
      expect(row('Tom Beck')).toHaveFocus()
    })
  })

  it('has Escape for a way back, on whatever tab it was', async () => {
    await user.click(row('Tom Beck'))
    await screen.findByText('1 of 2')
    await user.click(screen.getByRole('tab', { name: 'Who said what' }))
    await screen.findByRole('region', { name: 'Named speakers' })
    await user.keyboard('{Escape}')
    await waitFor(() => {
      expect(row('Tom Beck')).toHaveFocus()
    })
    expect(screen.queryByRole('group', { name: 'Selection' })).not.toBeInTheDocument()
  })
})

describe('searching the names', () => {
  it('leaves what holds the words, and says how many that are', async () => {
    await user.type(search(), 'amity')
    expect(panel().queryByRole('region', { name: /^People/ })).not.toBeInTheDocument()
    expect(rows('Organisations 2')).toEqual([
      'council of Port Amity1 mention',
      'Amity Herald1 mention',
    ])
    expect(rows('Places 1')).toEqual(['Port Amity2 mentions'])
    expect(panel().getByRole('status')).toHaveTextContent('3 found')
  })

  it('says so where nothing is found', async () => {
    await user.type(search(), 'nobody')
    expect(panel().getByText('No name here matches “nobody”.')).toBeVisible()
  })

  it('keeps what is typed from being taken for shortcuts', async () => {
    await user.type(search(), 'h1?')
    expect(search()).toHaveValue('h1?')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(window.location.hash).not.toContain('speaker')
  })
})

it('j and k go through the names', async () => {
  await user.keyboard('j')
  expect(row('Lena Ortiz')).toHaveFocus()
  await user.keyboard('j')
  expect(row('Tom Beck')).toHaveFocus()
  await user.keyboard('k')
  expect(row('Lena Ortiz')).toHaveFocus()
})
