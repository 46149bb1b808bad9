import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Analysis } from '../../../src/model/analysis'
import { buildAnalysis } from '../../support/build-findings'
import { FERRY, FERRY_ANALYSIS } from '../../support/ferry-article'
import { article, openFerry, type RenderedApp } from '../../support/render-app'

const PLACE = `#/article/${FERRY.id}`
const list = () => screen.findByRole('list', { name: 'Transcript' })
const rows = async () => within(await list()).getAllByRole('listitem')
const heading = (row: HTMLElement | undefined) =>
  within(row!).getByRole('heading', { level: 2 }).textContent
const link = (row: HTMLElement | undefined) =>
  within(within(row!).getByRole('heading')).getByRole('link')
const button = (name: string) => article().getByRole('button', { name })
const selection = () => screen.queryByRole('group', { name: 'Selection' })
const inArticle = (words: string) => article().getAllByText(words)[0]

describe('the switch between article and transcript', () => {
  it('puts the view into the address, and Back undoes it', async () => {
    const { user } = await openFerry()
    expect(button('Article')).toHaveAttribute('aria-pressed', 'true')
    await user.click(button('Transcript'))
    await list()
    expect(button('Transcript')).toHaveAttribute('aria-pressed', 'true')
    expect(window.location.hash).toBe(`${PLACE}?view=transcript`)
    history.back()
    await waitFor(() => {
      expect(button('Article')).toHaveAttribute('aria-pressed', 'true')
    })
    expect(screen.queryByRole('list', { name: 'Transcript' })).not.toBeInTheDocument()
  })

  it('has t for a key', async () => {
    const { user } = await openFerry()
    await user.keyboard('t')
    await list()
    await user.keyboard('t')
    await waitFor(() => {
      expect(screen.queryByRole('list', { name: 'Transcript' })).not.toBeInTheDocument()
    })
  })

  it('keeps the selection and the filter, and leads to what is selected', async () => {
    const { user } = await openFerry({ hash: `${PLACE}?view=transcript&speaker=tom-beck&quote=q3` })
    await waitFor(async () => {
      expect(link((await rows())[2])).toHaveFocus()
    })
    await user.keyboard('t')
    await waitFor(() => {
      expect(
        inArticle('“one boat and two men” could not keep the service going for ever'),
      ).toHaveFocus()
    })
    expect(window.location.hash).toBe(`${PLACE}?speaker=tom-beck&quote=q3`)
  })

  it('leaves the focus on its button', async () => {
    const { user } = await openFerry({ hash: `${PLACE}?quote=q3` })
    await user.click(button('Transcript'))
    await list()
    expect(button('Transcript')).toHaveFocus()
  })
})

describe('a transcript', () => {
  let app: RenderedApp
  beforeEach(async () => {
    app = await openFerry({ hash: `${PLACE}?view=transcript` })
  })

  it('is a list under the headline, a heading for everyone who speaks', async () => {
    expect(article().getByRole('heading', { level: 1, name: FERRY.title })).toBeVisible()
    expect((await rows()).map(heading)).toEqual([
      '1Lena Ortiz',
      '1Lena Ortiz',
      '2Tom Beck',
      '1Lena Ortiz',
      '3Officials',
      'Nobody named',
    ])
  })

  it('tells how each is reported, what is said, and the sentence around', async () => {
    const [, , beck, , , nobody] = await rows()
    expect([...beck!.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      'mixed · warned',
      '“one boat and two men” could not keep the service going for ever',
      'Tom Beck, who runs the ferry, warned that …',
    ])
    expect(nobody).toHaveTextContent('direct · unsure who says it')
  })

  it('tells the statements of one speaker apart by their words', async () => {
    const [first, second] = (await rows()).map(link)
    expect(first).toHaveAccessibleDescription(/^“Nobody on the island/)
    expect(second).toHaveAccessibleDescription(/^the money would come/)
  })

  it('draws direct words, reported words and doubt as the article does', async () => {
    const drawn = (await rows()).map(({ dataset }) => [dataset.quoteKind, dataset.certainty])
    expect(drawn).toEqual([
      ['direct', 'sure'],
      ['indirect', 'sure'],
      ['mixed', 'sure'],
      ['indirect', 'sure'],
      ['indirect', 'sure'],
      ['direct', 'unsure'],
    ])
  })

  it('selects a statement, in the panel and in the address as well', async () => {
    const row = (await rows())[4]
    await app.user.click(link(row))
    await waitFor(() => {
      expect(link(row)).toHaveAttribute('aria-current', 'true')
    })
    expect(window.location.hash).toContain('view=transcript&quote=q5')
    const panel = within(screen.getByRole('region', { name: 'Unnamed sources' }))
    expect(panel.getByRole('link')).toHaveAttribute('aria-current', 'true')
    expect(selection()).toHaveTextContent('Officialsa second boat')
  })

  it('takes the reader there from the panel', async () => {
    const panel = within(screen.getByRole('region', { name: 'Unnamed sources' }))
    await app.user.click(panel.getByRole('link'))
    await waitFor(async () => {
      expect(link((await rows())[4])).toHaveFocus()
    })
  })

  it('is walked through with n and p', async () => {
    const [first, second] = await rows()
    await app.user.keyboard('n')
    await waitFor(() => {
      expect(link(first)).toHaveFocus()
    })
    await app.user.keyboard('n')
    await waitFor(() => {
      expect(link(second)).toHaveFocus()
    })
    await app.user.keyboard('p')
    await waitFor(() => {
      expect(link(first)).toHaveFocus()
    })
  })

  it('lights the chosen speaker’s statements', async () => {
    await app.user.keyboard('1')
    await screen.findByText('Lena Ortiz', { selector: 'strong' })
    const lit = (await rows()).map((row) => row.dataset.lit === 'true')
    expect(lit).toEqual([true, true, false, true, false, false])
  })

  it('leads from a selected name to the words that hold it, and to the article for others', async () => {
    const [, , , about] = await rows()
    const island = within(about!).getByRole('link', { name: 'Gull Island' })
    await app.user.click(island)
    await screen.findByText('2 of 2')
    expect(island).toHaveAttribute('aria-current', 'true')
    await app.user.keyboard('[[')
    await screen.findByText('1 of 2')
    await app.user.click(screen.getByRole('button', { name: 'Show in the article' }))
    await waitFor(() => {
      expect(article().getAllByRole('link', { name: 'Gull Island' })[0]).toHaveAttribute(
        'aria-current',
        'true',
      )
    })
    expect(window.location.hash).toBe(`${PLACE}?entity=gull-island&mention=1`)
  })

  it('has one tab stop for all its names', async () => {
    const stops = within(await list())
      .getAllByRole('link', { description: /person|organisation|place/ })
      .filter(({ tabIndex }) => tabIndex === 0)
    expect(stops).toHaveLength(1)
  })

  it('says so where nobody is quoted', async () => {
    app.state().saveAnalyses(new Map([[FERRY.id, buildAnalysis([], [])]]))
    await waitFor(() => {
      expect(article().getByText('Nobody is quoted in this article.')).toBeVisible()
    })
  })
})

it('a statement inside another one has a row of its own', async () => {
  const { state } = await openFerry({ hash: `${PLACE}?view=transcript` })
  const [first] = FERRY_ANALYSIS.quotes
  const inner = { ...first!, id: 'q7', speaker: 'tom-beck', speakerText: 'Tom Beck' }
  const nested: Analysis = { ...FERRY_ANALYSIS, quotes: [first!, inner] }
  state().saveAnalyses(new Map([[FERRY.id, nested]]))
  await waitFor(async () => {
    expect((await rows()).map(heading)).toEqual(['1Lena Ortiz', '2Tom Beck'])
  })
})
