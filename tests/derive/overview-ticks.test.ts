// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { mentionTicks, statementTicks, type Tick } from '../../src/derive/overview-ticks'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'

const VOICES = new Map([
  ['lena-ortiz', 1],
  ['tom-beck', 2],
])
const words = ({ start, end }: Tick) => FERRY.text.slice(start, end)

describe('the overview of an article', () => {
  it('has every tick inside the text', () => {
    const mentions = FERRY_ANALYSIS.entities.flatMap(({ id }) => mentionTicks(FERRY_ANALYSIS, id))
    for (const { start, end } of [...mentions, ...statementTicks(FERRY_ANALYSIS, VOICES)]) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(FERRY.text.length)
    }
  })

  it('has a tick for every piece of every statement, in its speaker’s colour', () => {
    const [first, ...others] = FERRY_ANALYSIS.quotes
    const inTwo = { ...first!, content: [first!.content[0]!, { start: 300, end: 310 }] }
    const ticks = statementTicks({ ...FERRY_ANALYSIS, quotes: [inTwo, ...others] }, VOICES)
    expect(ticks.map(({ voice }) => voice)).toEqual([1, 1, 1, 2, 1, 0, 0])
    expect(ticks.map(({ kind }) => kind)).toEqual(ticks.map(() => null))
  })

  it('knows everyone who makes a statement, and that nobody is known to make one', () => {
    const ticks = statementTicks(FERRY_ANALYSIS, VOICES)
    expect(ticks[4]?.speakers).toEqual(['source:officials'])
    expect(ticks[5]?.speakers).toEqual([])
  })

  it('has a tick for every mention of the selected entity, by its kind', () => {
    const ticks = mentionTicks(FERRY_ANALYSIS, 'tom-beck')
    expect(ticks.map(words)).toEqual(['Tom Beck', 'Beck'])
    expect(ticks.map(({ kind }) => kind)).toEqual(['person', 'person'])
  })

  it('has no mentions where none, or nobody known, is selected', () => {
    expect(mentionTicks(FERRY_ANALYSIS, null)).toEqual([])
    expect(mentionTicks(FERRY_ANALYSIS, 'nobody')).toEqual([])
  })
})
