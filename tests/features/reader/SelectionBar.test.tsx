import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FERRY } from '../../support/ferry-article'
import { article, openFerry } from '../../support/render-app'

const ORTIZ = `#/article/${FERRY.id}?entity=lena-ortiz`
const selection = () => screen.queryByRole('group', { name: 'Selection' })
/** The first piece of a statement in the text; the bar below it shows the words as well. */
const statement = (words: string) => article().getAllByText(words)[0]
const mention = (name: string) => article().getByRole('link', { name })

describe('walking through mentions', () => {
  it('goes on with ] and back with [, round the ends', async () => {
    const { user } = await openFerry({ hash: ORTIZ })
    await screen.findByText('1 of 3')
    await user.keyboard(']')
    await screen.findByText('2 of 3')
    expect(mention('She')).toHaveFocus()
    await user.keyboard('[[')
    await screen.findByText('1 of 3')
    await user.keyboard('[[')
    await screen.findByText('3 of 3')
  })

  it('goes on once for every key, however fast they come', async () => {
    await openFerry({ hash: ORTIZ })
    await screen.findByText('1 of 3')
    fireEvent.keyDown(document.body, { key: ']' })
    fireEvent.keyDown(document.body, { key: ']' })
    await screen.findByText('3 of 3')
  })

  it('goes on and back with the buttons', async () => {
    const { user } = await openFerry({ hash: ORTIZ })
    await user.click(await screen.findByRole('button', { name: /^Next mention/ }))
    await screen.findByText('2 of 3')
    await user.click(screen.getByRole('button', { name: /^Previous mention/ }))
    await screen.findByText('1 of 3')
  })

  it('is one step for Back, however far it went', async () => {
    const { user } = await openFerry()
    const steps = history.length
    await user.click(mention('She'))
    await screen.findByText('2 of 3')
    await user.keyboard(']]')
    await screen.findByText('1 of 3')
    expect(history.length).toBe(steps + 1)
  })

  it('does nothing while nobody is selected', async () => {
    const { user } = await openFerry()
    await user.keyboard(']')
    expect(window.location.hash).toBe(`#/article/${FERRY.id}`)
  })
})

describe('walking through statements', () => {
  it('goes on with n and back with p, round the ends', async () => {
    const { user } = await openFerry()
    await user.keyboard('n')
    await waitFor(() => {
      expect(selection()).toHaveTextContent('Nobody on the island')
    })
    await user.keyboard('n')
    await waitFor(() => {
      expect(selection()).toHaveTextContent('the money would come')
    })
    await user.keyboard('p')
    await waitFor(() => {
      expect(selection()).toHaveTextContent('Nobody on the island')
    })
    await user.keyboard('p')
    await waitFor(() => {
      expect(selection()).toHaveTextContent('It will be a long winter')
    })
    expect(statement('“It will be a long winter,”')).toHaveFocus()
  })
})

describe('letting go', () => {
  it('is done with Escape, first of the selection, then of the speakers', async () => {
    const { user } = await openFerry({ hash: `${ORTIZ}&speaker=tom-beck` })
    await screen.findByText('1 of 3')
    await user.keyboard('{Escape}')
    await waitFor(() => {
      expect(selection()).not.toBeInTheDocument()
    })
    expect(window.location.hash).toContain('speaker=tom-beck')
    await user.keyboard('{Escape}')
    await waitFor(() => {
      expect(window.location.hash).toBe(`#/article/${FERRY.id}`)
    })
  })

  it('is done with its button', async () => {
    const { user } = await openFerry({ hash: ORTIZ })
    const bar = within(await screen.findByRole('group', { name: 'Selection' }))
    await user.click(bar.getByRole('button', { name: 'Let go' }))
    await waitFor(() => {
      expect(selection()).not.toBeInTheDocument()
    })
  })
})

describe('a link to a place in an article', () => {
  it('selects the very mention', async () => {
    await openFerry({ hash: `${ORTIZ}&mention=3` })
    expect(await screen.findByText('3 of 3')).toBeVisible()
    expect(mention('Ortiz')).toHaveFocus()
  })

  it('selects the last mention where there are fewer than the link says', async () => {
    await openFerry({ hash: `${ORTIZ}&mention=12` })
    expect(await screen.findByText('3 of 3')).toBeVisible()
  })

  it('selects the statement', async () => {
    await openFerry({ hash: `#/article/${FERRY.id}?quote=q5&words=a+second+boat` })
    await waitFor(() => {
      expect(statement('a second boat would be bought')).toHaveFocus()
    })
    expect(selection()).toHaveTextContent('a second boat would be bought')
  })

  it('selects the statement by its words where a better engine has numbered it otherwise', async () => {
    await openFerry({ hash: `#/article/${FERRY.id}?quote=q1&words=a+second+boat` })
    await waitFor(() => {
      expect(selection()).toHaveTextContent('a second boat would be bought')
    })
    expect(statement('a second boat would be bought')).toHaveFocus()
    expect(screen.getByRole('link', { name: /^a second boat/ })).toHaveAttribute(
      'aria-current',
      'true',
    )
  })

  it('selects nothing where the statement is gone', async () => {
    await openFerry({ hash: `#/article/${FERRY.id}?quote=q1&words=no+such+words` })
    await waitFor(() => {
      expect(window.location.hash).toBe(`#/article/${FERRY.id}`)
    })
    expect(selection()).not.toBeInTheDocument()
  })
})
