import { waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { addArticle, editArticle } from '../../src/queries/change-library'
import { removeArticles } from '../../src/queries/remove-articles'
import { decideVoices } from '../../src/queries/decide'
import { followTabs } from '../../src/queries/follow-tabs'
import type { LibraryChange, LibraryChannel } from '../../src/storage/library-channel'
import { BAKERY, BAKERY_ANALYSIS } from '../support/bakery-article'
import { createFakeAnalysisClient } from '../support/fake-analysis-client'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'
import { freshBrowser } from '../support/fresh-browser'
import { openPage, type TestPage } from '../support/open-page'
import { createRealLibraryClient } from '../support/real-library-client'

/** Two channels of which each hears the other, as those of two tabs do. */
function createChannels(): readonly [LibraryChannel, LibraryChannel] {
  const ears: ((change: LibraryChange) => void)[][] = [[], []]
  const channel = (own: number): LibraryChannel => ({
    tell: (change) => ears[1 - own]?.forEach((hear) => hear(change)),
    listen(heard) {
      ears[own]?.push(heard)
      return () => undefined
    },
    close: () => undefined,
  })
  return [channel(0), channel(1)]
}

let one: TestPage
let other: TestPage

beforeEach(() => {
  freshBrowser()
  const [first, second] = createChannels()
  const open = (channel: LibraryChannel) =>
    openPage({
      channel,
      libraryClient: createRealLibraryClient(),
      client: createFakeAnalysisClient({
        known: [
          [BAKERY, BAKERY_ANALYSIS],
          [FERRY, FERRY_ANALYSIS],
        ],
      }),
    })
  one = open(first)
  other = open(second)
  onTestFinished(followTabs(other.jobs, second))
})

describe('two open tabs', () => {
  it('agree on what was added and found', async () => {
    await addArticle(one.jobs, BAKERY)
    await waitFor(() => {
      expect(other.state().entries).toEqual(one.state().entries)
      expect(other.state().entries[BAKERY.id]?.findings).not.toBeNull()
    })
    expect(await other.jobs.libraryClient.account('person:ruth-oakes')).not.toBeNull()
  })

  it('agree on what was corrected', async () => {
    await addArticle(one.jobs, BAKERY)
    await editArticle(one.jobs, BAKERY.id, { ...BAKERY, title: 'Night bread' })
    await waitFor(() => {
      expect(other.state().entries[BAKERY.id]?.title).toBe('Night bread')
    })
  })

  it('agree on what was removed', async () => {
    await addArticle(one.jobs, BAKERY)
    await waitFor(() => {
      expect(other.state().entries).toHaveProperty(BAKERY.id)
    })
    await removeArticles(one.jobs, [BAKERY.id])
    await waitFor(async () => {
      expect(other.state().entries).toEqual({})
      expect(await other.jobs.libraryClient.account('person:ruth-oakes')).toBeNull()
    })
  })

  it('agree on who is who', async () => {
    await addArticle(one.jobs, BAKERY)
    await decideVoices(one.jobs, ['person:ruth-oakes', 'person:lena-ortiz'], 'same')
    await waitFor(async () => {
      const voice = await other.jobs.libraryClient.account('person:ruth-oakes')
      expect(voice?.voice.appearances).toHaveLength(2)
    })
  })
})
