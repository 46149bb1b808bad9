import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FERRY } from '../../support/ferry-article'
import { article, openFerry } from '../../support/render-app'

/** All mentions in the text, by the words they are drawn as. */
const mentions = () => article().getAllByRole('link', { description: /person|organisation|place/ })
const mention = (name: string, nth = 0) => article().getAllByRole('link', { name })[nth]!
const place = () => screen.getByRole('group', { name: 'Selection' })

describe('the text of an article', () => {
  it('is the article’s text, character by character, with all that is found in it', async () => {
    await openFerry()
    const paragraphs = screen.getByRole('heading', { level: 1, name: FERRY.title }).parentElement
    expect(paragraphs?.textContent).toBe(FERRY.text)
  })

  it('has its headline as the page’s heading, once', async () => {
    await openFerry()
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(document.title).toBe(`${FERRY.title} · Whosaid`)
  })

  it('stands under publisher, date and byline, and says that it is a sample', async () => {
    await openFerry()
    expect(article().getByText('The Gull Island Post')).toBeVisible()
    expect(article().getByText('5 March 2024')).toBeVisible()
    expect(article().getByText('By Ada Finch')).toBeVisible()
    expect(article().getByText('Invented story')).toBeVisible()
  })

  it('has a link for every mention, which tells its kind', async () => {
    await openFerry()
    expect(mentions().map(({ textContent }) => textContent)).toEqual([
      'Port Amity',
      'council of ',
      'Port Amity',
      'Gull Island',
      'Lena Ortiz',
      'She',
      'Amity Herald',
      'Tom Beck',
      'Ortiz',
      'Beck',
      'Gull Island',
      'Sam Reed',
    ])
    expect(mention('Amity Herald')).toHaveAccessibleDescription('organisation')
    expect(mention('She')).toHaveAccessibleDescription('person')
  })
})

describe('a click on a mention', () => {
  it('selects what it means, where it stands', async () => {
    const { user } = await openFerry()
    await user.click(mention('She'))
    expect(
      await within(await screen.findByRole('group', { name: 'Selection' })).findByText('2 of 3'),
    ).toBeVisible()
    expect(place()).toHaveTextContent('Lena Ortiz')
    expect(mention('She')).toHaveAttribute('aria-current', 'true')
    expect(mention('She')).toHaveFocus()
  })

  it('goes on to the next when it comes twice, and round the end', async () => {
    const { user } = await openFerry()
    await user.click(mention('Ortiz'))
    await screen.findByText('3 of 3')
    await user.click(mention('Ortiz'))
    await screen.findByText('1 of 3')
    expect(mention('Lena Ortiz')).toHaveFocus()
  })

  it('takes the shortest of two that overlap', async () => {
    const { user } = await openFerry()
    await user.click(mention('Port Amity', 1))
    await screen.findByText('2 of 2')
    expect(place()).toHaveTextContent('Port Amity')
    await user.click(mention('council of'))
    await screen.findByText('1 of 1')
    expect(place()).toHaveTextContent('council of Port Amity')
  })

  it('is a step that Back undoes', async () => {
    const { user } = await openFerry()
    await user.click(mention('She'))
    await screen.findByText('2 of 3')
    await user.click(mention('Tom Beck'))
    await screen.findByText('1 of 2')
    history.back()
    await screen.findByText('2 of 3')
    history.back()
    await waitFor(() => {
      expect(screen.queryByRole('group', { name: 'Selection' })).not.toBeInTheDocument()
    })
  })
})

describe('a click on a statement', () => {
  it('selects the statement', async () => {
    const { user } = await openFerry()
    await user.click(article().getByText('“Nobody on the island should have to swim home,”'))
    await waitFor(() => {
      expect(place()).toHaveTextContent('“Nobody on the island should have to swim home,”')
    })
    expect(window.location.hash).toContain('quote=q1')
  })
})

describe('the keyboard in the text', () => {
  it('finds one stop for all mentions, and the arrows go from one to the next', async () => {
    const { user } = await openFerry()
    expect(mentions().filter(({ tabIndex }) => tabIndex === 0)).toEqual([mentions()[0]])
    mentions()[0]?.focus()
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}')
    expect(mentions()[1]).toHaveFocus()
    await user.keyboard('{End}')
    expect(mention('Sam Reed')).toHaveFocus()
    await user.keyboard('{Home}')
    expect(mentions()[0]).toHaveFocus()
  })

  it('selects the focused mention with Enter', async () => {
    const { user } = await openFerry()
    mention('Tom Beck').focus()
    await user.keyboard('{Enter}')
    await screen.findByText('1 of 2')
  })

  it('comes back to the mention that was focused last', async () => {
    const { user } = await openFerry()
    mentions()[0]?.focus()
    await user.keyboard('{End}')
    expect(mention('Sam Reed')).toHaveProperty('tabIndex', 0)
    expect(mentions()[0]).toHaveProperty('tabIndex', -1)
  })
})
