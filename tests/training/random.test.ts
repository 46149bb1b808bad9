// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { seededRandom, shuffledOrder } from '../../src/training/random'

const drawn = (seed: number, count: number) => Array.from({ length: count }, seededRandom(seed))

describe('random numbers with a seed', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(drawn(4, 10)).toEqual(drawn(4, 10))
    expect(drawn(4, 10)).not.toEqual(drawn(5, 10))
  })

  it('lie between 0 and 1, as often in each tenth', () => {
    const tenths = new Array<number>(10).fill(0)
    for (const number of drawn(1, 10_000)) tenths[Math.floor(number * 10)]!++
    for (const count of tenths) {
      expect(count).toBeGreaterThan(880)
      expect(count).toBeLessThan(1120)
    }
  })

  it('do not hang on the one before', () => {
    const numbers = drawn(2, 10_000)
    const both = numbers.filter((number, i) => number < 0.5 && numbers[i + 1]! < 0.5).length
    expect(both / numbers.length).toBeCloseTo(0.25, 1)
  })
})

describe('a shuffled order', () => {
  it('has every number once', () => {
    for (const length of [0, 1, 2, 50])
      expect([...shuffledOrder(length, seededRandom(3))].sort((a, b) => a - b)).toEqual(
        Array.from({ length }, (_, i) => i),
      )
  })

  it('takes every order about as often', () => {
    const random = seededRandom(9)
    const counts = new Map<string, number>()
    for (let i = 0; i < 6000; i++) {
      const order = shuffledOrder(3, random).join()
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    expect(counts.size).toBe(6)
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })
})
