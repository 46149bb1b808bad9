// @vitest-environment node
import { describe, expect, it, vi } from 'vitest'
import { createAnalysisQueue } from '../../src/queries/analysis-queue'
import { createGate } from '../support/gate'

const never = new AbortController().signal

function openQueue(places = 1) {
  const queue = createAnalysisQueue(places)
  let last = 0
  const takeTurn = <T>(signal: AbortSignal, work: () => Promise<T>) =>
    queue.takeTurn({ id: String(++last), urgency: 'batch', signal }, work)
  return { queue, takeTurn }
}

describe('taking turns', () => {
  it('lets nobody begin before the one ahead is through', async () => {
    const { takeTurn } = openQueue()
    const gate = createGate()
    const order: string[] = []
    const first = takeTurn(never, async () => {
      order.push('first begins')
      await gate.opened
      order.push('first ends')
    })
    const second = takeTurn(never, () => Promise.resolve(order.push('second begins')))
    gate.open()
    await Promise.all([first, second])
    expect(order).toEqual(['first begins', 'first ends', 'second begins'])
  })

  it('brings back what the work brings, and its failure to nobody else', async () => {
    const { takeTurn } = openQueue()
    const broken = takeTurn(never, () => Promise.reject(new Error('broken')))
    const whole = takeTurn(never, () => Promise.resolve('whole'))
    await expect(broken).rejects.toThrow('broken')
    await expect(whole).resolves.toBe('whole')
  })

  it('lets go at once of who is called off while waiting, and never has them work', async () => {
    const { takeTurn } = openQueue()
    const gate = createGate()
    const controller = new AbortController()
    const first = takeTurn(never, () => gate.opened)
    const work = vi.fn(() => Promise.resolve())
    const second = takeTurn(controller.signal, work)
    controller.abort(new Error('called off'))
    await expect(second).rejects.toThrow('called off')
    gate.open()
    await first
    await takeTurn(never, () => Promise.resolve())
    expect(work).not.toHaveBeenCalled()
  })

  it('keeps the next waiting until work that was called off has really ended', async () => {
    const { takeTurn } = openQueue()
    const gate = createGate()
    const controller = new AbortController()
    const first = takeTurn(controller.signal, () => gate.opened)
    await Promise.resolve()
    const work = vi.fn(() => Promise.resolve())
    const second = takeTurn(never, work)
    controller.abort(new Error('called off'))
    await expect(first).rejects.toThrow('called off')
    expect(work).not.toHaveBeenCalled()
    gate.open()
    await second
    expect(work).toHaveBeenCalledOnce()
  })

  it('lets as many work at a time as there are places', async () => {
    const { takeTurn } = openQueue(2)
    const gate = createGate()
    const begun: string[] = []
    const turns = ['a', 'b', 'c'].map((name) =>
      takeTurn(never, () => {
        begun.push(name)
        return gate.opened
      }),
    )
    await Promise.resolve()
    expect(begun).toEqual(['a', 'b'])
    gate.open()
    await Promise.all(turns)
    expect(begun).toEqual(['a', 'b', 'c'])
  })

  it('has what the reader opens before what merely came along', async () => {
    const { queue } = openQueue()
    const gate = createGate()
    const order: string[] = []
    const join = (id: string, urgency: 'open' | 'batch') =>
      queue.takeTurn({ id, urgency, signal: never }, async () => {
        order.push(id)
        await gate.opened
      })
    const turns = [join('at work', 'batch'), join('first', 'batch'), join('second', 'batch')]
    turns.push(join('opened', 'open'))
    queue.hurry('second')
    queue.hurry('nobody')
    gate.open()
    await Promise.all(turns)
    expect(order.slice(0, 1)).toEqual(['at work'])
    expect(order.slice(1, 3).toSorted()).toEqual(['opened', 'second'])
    expect(order[3]).toBe('first')
  })

  it('begins nothing new in a pause', async () => {
    const { queue, takeTurn } = openQueue()
    queue.pause()
    const work = vi.fn(() => Promise.resolve())
    const turn = takeTurn(never, work)
    const waiting = queue.whenRunning().then(work)
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(work).not.toHaveBeenCalled()
    queue.resume()
    await Promise.all([turn, waiting])
    expect(work).toHaveBeenCalledTimes(2)
    await queue.whenRunning()
  })
})
