// @vitest-environment node
import { describe, expect, it, vi } from 'vitest'
import { createTurns } from '../../src/queries/take-turns'
import { createGate } from '../support/gate'

const never = new AbortController().signal

describe('taking turns', () => {
  it('lets nobody begin before the one ahead is through', async () => {
    const takeTurn = createTurns()
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
    const takeTurn = createTurns()
    const broken = takeTurn(never, () => Promise.reject(new Error('broken')))
    const whole = takeTurn(never, () => Promise.resolve('whole'))
    await expect(broken).rejects.toThrow('broken')
    await expect(whole).resolves.toBe('whole')
  })

  it('lets go at once of who is called off while waiting, and never has them work', async () => {
    const takeTurn = createTurns()
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
    const takeTurn = createTurns()
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
})
