import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Analysis } from '../../../src/model/analysis'
import { spanOf } from '../../support/build-findings'
import { FERRY, FERRY_ANALYSIS } from '../../support/ferry-article'
import { article, openFerry, type RenderedApp } from '../../support/render-app'

const { text } = FERRY
const PLACE = `#/article/${FERRY.id}`
const TOLD = spanOf(text, 'told')

/** The ferry, where one statement has its evidence, is likely only, and somebody came second. */
const REASONED: Analysis = {
  ...FERRY_ANALYSIS,
  quotes: FERRY_ANALYSIS.quotes.map((quote) =>
    quote.id === 'q2'
      ? {
          ...quote,
          confidence: 0.7,
          evidence: [
            { step: 'clause-after-verb', ...TOLD },
            { step: 'source', ...spanOf(text, 'She') },
            { step: 'pronoun', ...spanOf(text, 'Lena Ortiz') },
          ],
          runnerUp: { speaker: 'tom-beck', confidence: 0.1 },
        }
      : quote,
  ),
}

const answer = () => screen.findByRole('dialog', { name: 'Why this speaker?' })
const noAnswer = () =>
  waitFor(() => {
    expect(screen.queryByRole('dialog', { name: 'Why this speaker?' })).not.toBeInTheDocument()
  })
const inPanel = () =>
  within(screen.getByRole('region', { name: 'Named speakers' })).getByRole('button', {
    name: 'Why this speaker?',
    description: /^the money would come/,
  })
const steps = async () => within(await answer()).getAllByRole('listitem')
const step = async (n: number) => within((await steps())[n]!).getByRole('button')

let app: RenderedApp
async function open(hash = PLACE): Promise<void> {
  app = await openFerry({ hash })
  app.state().saveAnalyses(new Map([[FERRY.id, REASONED]]))
  await screen.findAllByText(/probably theirs/)
}

describe('asked in the panel', () => {
  beforeEach(() => open())

  it('tells the speaker, the steps, how sure that is, and who came second', async () => {
    await app.user.click(inPanel())
    expect(await answer()).toHaveTextContent('Lena Ortiz')
    expect((await steps()).map(({ textContent }) => textContent)).toEqual([
      '“told” reports what stands behind it, in the article’s words.',
      'The source is “She”.',
      '“She” is taken for Lena Ortiz, named last in “… home, said Mayor Lena Ortiz”.',
    ])
    expect(await answer()).toHaveTextContent(/Probably right: .*about 70 in 100/)
    expect(await answer()).toHaveTextContent('Second came Tom Beck, right in about 10 in 100.')
  })

  it('begins at the first step, and marks its words', async () => {
    await app.user.click(inPanel())
    const first = await step(0)
    await waitFor(() => {
      expect(first).toHaveFocus()
    })
    expect(app.state().pointedWords).toEqual(TOLD)
    expect(article().getByText('told')).toHaveAttribute('data-passing', 'pointed-words')
    await app.user.tab()
    expect(article().getByText('told')).not.toHaveAttribute('data-passing')
    expect(article().getByRole('link', { name: 'She' })).toHaveAttribute('data-passing')
  })

  it('marks the words of the step that is pointed at', async () => {
    await app.user.click(inPanel())
    await app.user.hover(await step(2))
    await waitFor(() => {
      expect(article().getByRole('link', { name: 'Lena Ortiz' })).toHaveAttribute('data-passing')
    })
    await app.user.unhover(await step(2))
    expect(app.state().pointedWords).toBeNull()
  })

  it('leads to the words of a step, and stays for the next', async () => {
    await app.user.click(inPanel())
    await app.user.click(await step(0))
    await waitFor(() => {
      expect(article().getByText('told').closest('[data-paragraph]')).toHaveFocus()
    })
    expect(await answer()).toBeVisible()
  })

  it('closes with Escape, which gives the focus back and lets go of nothing else', async () => {
    await app.user.click(inPanel())
    await answer()
    await app.user.keyboard('{Escape}')
    await noAnswer()
    expect(inPanel()).toHaveFocus()
    expect(inPanel()).toHaveAttribute('aria-expanded', 'false')
  })

  it('closes with its button', async () => {
    await app.user.click(inPanel())
    await app.user.click(within(await answer()).getByRole('button', { name: 'Close' }))
    await noAnswer()
    expect(inPanel()).toHaveFocus()
  })

  it('closes with the button that asked', async () => {
    await app.user.click(inPanel())
    await answer()
    await app.user.click(inPanel())
    await noAnswer()
  })

  it('closes with a click anywhere else', async () => {
    await app.user.click(inPanel())
    await answer()
    await app.user.click(screen.getByText('Named speakers'))
    await noAnswer()
  })

  it('closes when the reader goes elsewhere', async () => {
    await app.user.click(inPanel())
    await answer()
    history.pushState(null, '', `${PLACE}?view=transcript`)
    window.dispatchEvent(new HashChangeEvent('hashchange'))
    await noAnswer()
  })

  it('says of a statement of nobody that nobody is guessed', async () => {
    const unresolved = within(screen.getByRole('region', { name: 'Unresolved' }))
    await app.user.click(unresolved.getByRole('button', { name: 'Why this speaker?' }))
    expect(await answer()).toHaveTextContent('Nobody named')
    expect(await answer()).toHaveTextContent('nobody is guessed')
  })
})

describe('asked of the selected statement', () => {
  it('has w for a key, which is deaf where nothing is selected', async () => {
    await open()
    await app.user.keyboard('w')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await app.user.keyboard('nn')
    const bar = within(await screen.findByRole('group', { name: 'Selection' }))
    expect(await bar.findByText('probably')).toBeVisible()
    await app.user.keyboard('w')
    expect(await steps()).toHaveLength(3)
    await app.user.keyboard('{Escape}')
    await noAnswer()
    expect(bar.getByRole('button', { name: /^Why this speaker/ })).toHaveFocus()
    expect(window.location.hash).toContain('quote=q2')
  })
})

describe('asked in the transcript', () => {
  it('leads to the words in the article', async () => {
    await open(`${PLACE}?view=transcript`)
    const rows = within(await screen.findByRole('list', { name: 'Transcript' }))
    await app.user.click(rows.getAllByRole('button', { name: 'Why this speaker?' })[1]!)
    await waitFor(() => {
      expect(app.state().pointedWords).toEqual(TOLD)
    })
    expect(rows.getByText('She told the Amity Herald that')).toHaveAttribute('data-passing')
    await app.user.click(await step(2))
    await waitFor(() => {
      expect(article().getAllByText('said')[0]!.closest('[data-paragraph]')).toHaveFocus()
    })
    await noAnswer()
    expect(window.location.hash).toBe(PLACE)
  })
})
