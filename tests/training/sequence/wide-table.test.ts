// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../src/training/random'
import type { SequenceExample } from '../../../src/training/sequence/train-sequence'
import { createWideTable } from '../../../src/training/sequence/wide-table'

const L = 2

/** A sentence whose tokens have these sparse features. */
function sentence(...tokens: readonly (readonly number[])[]): SequenceExample {
  const starts = [0]
  for (const keys of tokens) starts.push(starts.at(-1)! + keys.length)
  return {
    types: new Int32Array(tokens.length),
    flags: new Int32Array(0),
    flagStarts: new Int32Array(tokens.length + 1),
    keys: Int32Array.from(tokens.flat()),
    keyStarts: Int32Array.from(starts),
    topic: null,
    allowed: new Uint32Array(tokens.length).fill(1),
    weight: 1,
  }
}

const examples = [sentence([900, 5], [5, 70]), sentence([900], [])]
const whole = () => createWideTable(examples, L, 0, seededRandom(1))
const scoresOf = (table: ReturnType<typeof whole>, index: number) => {
  const scores = new Float32Array(4)
  table.addScores(index, examples[index]!, scores)
  return [...scores]
}

describe('a table of sparse features', () => {
  it('has a row for every key that is seen twice, in the order of keys', () => {
    expect([...whole().rows]).toEqual([
      [5, 0],
      [900, 1],
    ])
  })

  it('adds to each token’s scores the rows of its features', () => {
    const table = whole()
    table.values.set([1, 2, 10, 20])
    expect(scoresOf(table, 0)).toEqual([11, 22, 1, 2])
    expect(scoresOf(table, 1)).toEqual([10, 20, 0, 0])
  })

  it('learns against the gradient, each weight at its own pace, and lets others be', () => {
    const table = whole()
    scoresOf(table, 1)
    table.learn(examples[1]!, Float32Array.of(0.5, -0.5, 9, 9), 0.1, 0)
    const step = (0.1 * 0.5) / Math.sqrt(0.01 + 0.25)
    expect([...table.values.subarray(0, 2)]).toEqual([0, 0])
    expect(table.values[2]).toBeCloseTo(-step)
    expect(table.values[3]).toBeCloseTo(step)
    const before = table.values[2]!
    table.learn(examples[1]!, Float32Array.of(0.5, 0, 0, 0), 0.1, 0)
    expect(before - table.values[2]!).toBeCloseTo((0.1 * 0.5) / Math.sqrt(0.01 + 0.5))
    expect(table.values[3]).toBeCloseTo(step)
  })

  it('draws weights to zero as it learns, by the decay', () => {
    const table = whole()
    table.values.set([0, 0, 4, 4])
    scoresOf(table, 1)
    table.learn(examples[1]!, Float32Array.of(0.001, 0, 0, 0), 0.1, 0.5)
    expect(table.values[2]).toBeLessThan(4)
    expect(table.values[3]).toBe(4)
  })

  it('gathers the mean of the values it had', () => {
    const table = whole()
    for (const [i, value] of [2, 4, 9].entries()) {
      table.values.fill(value)
      table.gatherMean(i + 1)
    }
    for (const mean of table.mean) expect(mean).toBeCloseTo(5)
  })
})

describe('features left out at random', () => {
  const many = Array.from({ length: 400 }, () => [5])
  const long = [sentence(...many)]
  const table = createWideTable(long, L, 0.25, seededRandom(3))
  table.values.fill(3)
  const scores = new Float32Array(many.length * L)
  table.addScores(0, long[0]!, scores)
  const added = Array.from({ length: many.length }, (_, t) => scores[t * L]!)

  it('add nothing, and what is kept adds the more', () => {
    for (const score of added) expect([0, 4]).toContain(score)
    const left = added.filter((score) => score === 0).length / many.length
    expect(left).toBeCloseTo(0.25, 1)
  })

  it('learn nothing', () => {
    const only = added.indexOf(0)
    const gradient = new Float32Array(scores.length)
    gradient[only * L] = 1
    table.learn(long[0]!, gradient, 0.1, 0)
    expect([...table.values]).toEqual([3, 3])
  })
})
