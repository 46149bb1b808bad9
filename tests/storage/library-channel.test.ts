// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  createLibraryChannel,
  type LibraryChange,
  type LibraryChannel,
} from '../../src/storage/library-channel'

const LAST: LibraryChange = { kind: 'everything-forgotten' }

let name = ''
let opened: { close(): void }[] = []

/** A tab, and the changes it has heard. */
function openTab(): { channel: LibraryChannel; heard: LibraryChange[]; deafen: () => void } {
  const channel = createLibraryChannel(name)
  const heard: LibraryChange[] = []
  opened.push(channel)
  return { channel, heard, deafen: channel.listen((change) => heard.push(change)) }
}

beforeEach((context) => {
  name = context.task.name
  opened = []
})

afterEach(() => {
  for (const channel of opened) channel.close()
  vi.unstubAllGlobals()
})

describe('tabs', () => {
  it('hear of every change that another tells, in order, and not of their own', async () => {
    const [one, other, third] = [openTab(), openTab(), openTab()]
    const changes: LibraryChange[] = [
      { kind: 'articles-saved', ids: ['a', 'b'] },
      { kind: 'findings-saved', ids: ['a'] },
      { kind: 'articles-removed', ids: [] },
      { kind: 'decisions-changed' },
      LAST,
    ]
    for (const change of changes) one.channel.tell(change)
    await vi.waitFor(() => {
      expect(other.heard).toEqual(changes)
      expect(third.heard).toEqual(changes)
    })
    expect(one.heard).toEqual([])
  })

  it('pass over messages that are none', async () => {
    const tab = openTab()
    const stranger = new BroadcastChannel(name)
    opened.push(stranger)
    const strange: unknown[] = [
      null,
      'articles-saved',
      { kind: 'articles-saved', ids: ['a'] },
      { version: 2, change: LAST },
      { version: 1, change: { kind: 'moon' } },
      { version: 1, change: { kind: 'articles-saved' } },
      { version: 1, change: { kind: 'findings-saved', ids: ['a', 7] } },
      { version: 1, change: [] },
    ]
    for (const message of strange) stranger.postMessage(message)
    stranger.postMessage({ version: 1, change: LAST })
    await vi.waitFor(() => {
      expect(tab.heard).toEqual([LAST])
    })
  })

  it('hear nothing once they no longer listen', async () => {
    const [one, other, third] = [openTab(), openTab(), openTab()]
    other.deafen()
    one.channel.tell(LAST)
    await vi.waitFor(() => {
      expect(third.heard).toEqual([LAST])
    })
    expect(other.heard).toEqual([])
  })

  it('may close twice, and tell nobody after that', async () => {
    const [one, other, third] = [openTab(), openTab(), openTab()]
    one.channel.close()
    one.channel.close()
    one.channel.tell({ kind: 'decisions-changed' })
    third.channel.tell(LAST)
    await vi.waitFor(() => {
      expect(other.heard).toEqual([LAST])
    })
  })
})

it('is silent where the browser has no such thing', () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  const { channel, heard, deafen } = openTab()
  channel.tell(LAST)
  deafen()
  expect(heard).toEqual([])
})
