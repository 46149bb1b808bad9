import { beforeEach, expect, it } from 'vitest'
import { samplesQuery } from '../../src/queries/sample-articles'
import { BAKERY } from '../support/bakery-article'
import { FERRY } from '../support/ferry-article'
import { freshBrowser, serveSamples } from '../support/fresh-browser'
import { openPage, type TestPage } from '../support/open-page'

let page: TestPage
const load = () => page.jobs.queryClient.fetchQuery({ ...samplesQuery(page.jobs), retry: false })

beforeEach(() => {
  freshBrowser()
  page = openPage()
})

it('a sample is its file’s words, with the details and the place that the manifest gives it', async () => {
  serveSamples([BAKERY, FERRY])
  await load()
  expect(page.state().articles[FERRY.id]).toEqual({
    ...FERRY,
    origin: { kind: 'sample', label: 'Invented story', position: 1 },
    addedAt: 0,
  })
})

it('a sample whose text does not begin with its title has no headline in the text', async () => {
  serveSamples([{ ...FERRY, title: 'The ferry stays' }])
  await load()
  expect(page.state().articles[FERRY.id]).toMatchObject({
    title: 'The ferry stays',
    headline: null,
  })
})

it('a sample whose file is missing is told by its address', async () => {
  serveSamples([FERRY])
  const { fetch } = globalThis
  globalThis.fetch = (url) =>
    String(url).endsWith('.txt')
      ? Promise.resolve(new Response('gone', { status: 404 }))
      : fetch(url)
  await expect(load()).rejects.toThrow(`articles/${FERRY.id}.txt answered 404`)
  expect(page.state().articles).toEqual({})
})
