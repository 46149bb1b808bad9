import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildAnalysis } from '../../support/build-findings'
import { FERRY } from '../../support/ferry-article'
import { article, openFerry, type RenderedApp } from '../../support/render-app'

const group = (name: string) => within(screen.getByRole('region', { name }))
const names = (region: string) =>
  group(region)
    .getAllByRole('heading', { level: 4 })
    .map(({ textContent }) => textContent)

let app: RenderedApp
let user: RenderedApp['user']

beforeEach(async () => {
  app = await openFerry()
  user = app.user
})

describe('who said what', () => {
  it('is summed up in voices, statements and words', () => {
    expect(screen.getByText(/^3 voices · 6 statements · \d+ reported words$/)).toBeVisible()
  })

  it('lists named speakers with their role, most words first, and sources without a name after', () => {
    expect(names('Named speakers')).toEqual(['1Lena OrtizMayor', '2Tom Beck'])
    expect(names('Unnamed sources')).toEqual(['3Officials'])
  })

  it('tells how much everyone says', () => {
    expect(group('Named speakers').getByText('3 statements · 24 words · 49 %')).toBeVisible()
    expect(group('Unnamed sources').getByText('1 statement · 6 words · 12 %')).toBeVisible()
  })

  it('tells of every statement its words, how it is reported, to whom and about whom', () => {
    const statements = group('Named speakers').getAllByRole('link')
    expect(statements.map(({ textContent }) => textContent)).toEqual([
      '“Nobody on the island should have to swim home,”direct · said',
      'the money would come from the harbour fundindirect · told Amity Herald',
      'the vote a promise to Gull Islandindirect · called · about Gull Island',
      '“one boat and two men” could not keep the service going for evermixed · warned',
    ])
  })

  it('leaves what nobody is known to say apart, as unsure', () => {
    const [statement, ...others] = group('Unresolved').getAllByRole('link')
    expect(others).toEqual([])
    expect(statement).toHaveTextContent('“It will be a long winter,”direct · unsure who says it')
  })

  it('lists the persons who are mentioned and never quoted; each leads into the text', async () => {
    const silent = group('Mentioned, never quoted').getAllByRole('link')
    expect(silent.map(({ textContent }) => textContent)).toEqual(['Sam Reed'])
    await user.click(silent[0]!)
    expect(await screen.findByText('1 of 1')).toBeVisible()
    expect(article().getByRole('link', { name: 'Sam Reed' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Back to the list' }))
    await waitFor(() => {
      expect(silent[0]).toHaveFocus()
    })
  })
})

describe('choosing a statement', () => {
  const statement = () => group('Unnamed sources').getByRole('link', { name: /^a second boat/ })
  const inText = () => article().getAllByText('a second boat would be bought')[0]

  it('goes to it in the text, and the focus with it', async () => {
    await user.click(statement())
    await waitFor(() => {
      expect(inText()).toHaveFocus()
    })
    expect(statement()).toHaveAttribute('aria-current', 'true')
    expect(screen.getByRole('group', { name: 'Selection' })).toHaveTextContent('a second boat')
    expect(window.location.hash).toContain('quote=q5')
  })

  it('goes there again when it is chosen already', async () => {
    await user.click(statement())
    await waitFor(() => {
      expect(inText()).toHaveFocus()
    })
    await user.click(statement())
    await waitFor(() => {
      expect(inText()).toHaveFocus()
    })
  })

  it('has a way back to where it stood in the list', async () => {
    await user.click(statement())
    await user.click(await screen.findByRole('button', { name: 'Back to the list' }))
    await waitFor(() => {
      expect(statement()).toHaveFocus()
    })
  })

  it('has Escape for a way back, which lets go as well', async () => {
    await user.click(statement())
    await waitFor(() => {
      expect(inText()).toHaveFocus()
    })
    await user.keyboard('{Escape}')
    await waitFor(() => {
      expect(statement()).toHaveFocus()
    })
    await waitFor(() => {
      expect(statement()).not.toHaveAttribute('aria-current')
    })
  })

  it('offers no way back to the list when the reader came another way', async () => {
    await user.keyboard('n')
    await screen.findByRole('group', { name: 'Selection' })
    expect(screen.queryByRole('button', { name: 'Back to the list' })).not.toBeInTheDocument()
  })
})

describe('the keys of the list', () => {
  it('go to the next statement with j and back with k, and stop at the ends', async () => {
    const [first, second] = group('Named speakers').getAllByRole('link')
    await user.keyboard('j')
    expect(first).toHaveFocus()
    await user.keyboard('j')
    expect(second).toHaveFocus()
    await user.keyboard('kk')
    expect(first).toHaveFocus()
  })
})

it('an article in which nobody speaks says so', async () => {
  const nothing = buildAnalysis([], [])
  app.state().saveAnalyses(new Map([[FERRY.id, nothing]]))
  expect(await screen.findByText('Nobody is quoted in this article.')).toBeVisible()
  expect(screen.queryByRole('region', { name: 'Named speakers' })).not.toBeInTheDocument()
})
