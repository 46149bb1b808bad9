import { render, screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { AppProviders } from '../../src/app/AppProviders'
import { freshBrowser } from '../support/fresh-browser'
import { openPage } from '../support/open-page'

function Broken(): never {
  throw new Error('one of our own mistakes')
}

beforeEach(freshBrowser)

it('a page that one of our mistakes has broken says so, and offers to begin anew', () => {
  // React tells the console as well, which is right on a page and noise in a test.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { jobs } = openPage()
  render(
    <AppProviders jobs={jobs}>
      <p>An article</p>
      <Broken />
    </AppProviders>,
  )
  expect(screen.getByRole('alert')).toHaveTextContent('It is our mistake, not yours.')
  expect(screen.getByRole('button', { name: 'Load the page again' })).toBeVisible()
  expect(screen.queryByText('An article')).not.toBeInTheDocument()
})

it('a page that is whole is drawn as it is', () => {
  const { jobs } = openPage()
  render(
    <AppProviders jobs={jobs}>
      <p>An article</p>
    </AppProviders>,
  )
  expect(screen.getByText('An article')).toBeVisible()
})
