// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { createCollector } from '../../src/queries/collect'

describe('a collector', () => {
  it('deals with the first at once, and with what follows together', async () => {
    const groups: (readonly string[])[] = []
    const collect = createCollector<string>((items) => {
      groups.push(items)
      return Promise.resolve()
    }, 20)
    await collect('first')
    expect(groups).toEqual([['first']])
    await Promise.all([collect('second'), collect('third')])
    expect(groups).toEqual([['first'], ['second', 'third']])
  })

  it('deals with no more at a time than it may, and does not pause between full groups', async () => {
    const groups: (readonly number[])[] = []
    const collect = createCollector<number>(
      (items) => {
        groups.push(items)
        return Promise.resolve()
      },
      60_000,
      2,
    )
    const [first, ...more] = [1, 2, 3, 4, 5].map(collect)
    await first
    expect(groups).toEqual([[1, 2]])
    await more[2]
    expect(groups).toEqual([
      [1, 2],
      [3, 4],
    ])
  })

  it('tells when all is dealt with, though some of it failed', async () => {
    const dealt: string[] = []
    const collect = createCollector<string>(async (items) => {
      await new Promise((done) => setTimeout(done, 5))
      dealt.push(...items)
      throw new Error('no room')
    }, 20)
    const failures = ['first', 'second'].map((item) => expect(collect(item)).rejects.toThrow())
    await collect.settled()
    expect(dealt).toEqual(['first', 'second'])
    await Promise.all(failures)
  })

  it('fails for those it could not deal with, and goes on with the others', async () => {
    const dealt: string[] = []
    const collect = createCollector<string>((items) => {
      if (items.includes('broken')) return Promise.reject(new Error('broken'))
      dealt.push(...items)
      return Promise.resolve()
    }, 1)
    await expect(collect('broken')).rejects.toThrow('broken')
    await collect('whole')
    expect(dealt).toEqual(['whole'])
  })
})
