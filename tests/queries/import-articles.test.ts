import { renderHook, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { importArticles, useImport, useIsImporting } from '../../src/queries/import-articles'
import { BAKERY } from '../support/bakery-article'
import { FERRY } from '../support/ferry-article'
import { freshBrowser } from '../support/fresh-browser'
import { createGate } from '../support/gate'
import { openPage, type TestPage } from '../support/open-page'

const file = (name: string, ...parts: BlobPart[]) => new File(parts, name)
const titles = (page: TestPage) => Object.values(page.state().articles).map(({ title }) => title)

let page: TestPage

beforeEach(() => {
  freshBrowser()
  page = openPage({ now: () => 42 })
})

describe('bringing articles in', () => {
  it('reads the other files when one is broken, and says which and why', async () => {
    const files = [
      file('ferry.txt', FERRY.text),
      file('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47])),
      file('nothing.txt'),
      file('bakery.txt', BAKERY.text),
    ]
    const report = await importArticles(page.jobs, { kind: 'files', files })
    expect(report).toEqual({
      added: [FERRY.id, BAKERY.id],
      failures: [
        { name: 'picture.png', reason: 'binary' },
        { name: 'nothing.txt', reason: 'empty' },
      ],
    })
    expect(titles(page).toSorted()).toEqual([BAKERY.title, FERRY.title])
  })

  it('reads pasted words, and knows when they came', async () => {
    const paste = { kind: 'paste', text: BAKERY.text, html: null } as const
    const { added } = await importArticles(page.jobs, paste)
    expect(page.state().articles[added[0]!]).toMatchObject({
      title: BAKERY.title,
      text: BAKERY.text,
      origin: { kind: 'paste' },
      addedAt: 42,
    })
  })

  it('takes paragraphs and headline from the mark-up of what was pasted', async () => {
    const html = '<h1>Bridge shut</h1><p>It was raining.</p><p>Nobody crossed.</p>'
    const text = 'Bridge shut It was raining. Nobody crossed.'
    await importArticles(page.jobs, { kind: 'paste', text, html })
    expect(Object.values(page.state().articles)).toMatchObject([
      { title: 'Bridge shut', text: expect.stringMatching(/raining\.\n+Nobody/) },
    ])
  })

  it('adds nothing where the pasted words are none', async () => {
    const report = await importArticles(page.jobs, { kind: 'paste', text: ' \n ', html: null })
    expect(report).toEqual({ added: [], failures: [{ name: null, reason: 'empty' }] })
    expect(page.state().articles).toEqual({})
  })

  it('does not wait for the analysis', async () => {
    await importArticles(page.jobs, { kind: 'files', files: [file('a.txt', FERRY.text)] })
    expect(page.state().articles).toHaveProperty(FERRY.id)
    expect(page.state().analyses).toEqual({})
  })

  it('tells that something is being read, for as long as it is', async () => {
    const gate = createGate()
    const slow = file('ferry.txt', FERRY.text)
    slow.arrayBuffer = async () => {
      await gate.opened
      return new TextEncoder().encode(FERRY.text).buffer
    }
    const { result } = renderHook(() => ({ bring: useImport(), isOn: useIsImporting() }), {
      wrapper: page.wrapper,
    })
    expect(result.current.isOn).toBe(false)
    result.current.bring.mutate({ kind: 'files', files: [slow] })
    await waitFor(() => {
      expect(result.current.isOn).toBe(true)
    })
    gate.open()
    await waitFor(() => {
      expect(result.current.isOn).toBe(false)
    })
  })
})
