// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ticksFor } from '../../src/derive/overview-ticks'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'
import { holdsFor } from '../support/holds-for'

const ids = FERRY_ANALYSIS.entities.map(({ id }) => id)
const anyChoice = fc.tuple(
  fc.option(fc.constantFrom(...ids, 'nobody')),
  fc.subarray([...ids, 'source:officials', 'nobody']),
)
const words = ({ start, end }: { start: number; end: number }) => FERRY.text.slice(start, end)
const statements = (entity: string | null, speakers: readonly string[]) =>
  ticksFor(FERRY_ANALYSIS, entity, speakers).filter(({ kind }) => kind === null)

describe('the overview of an article', () => {
  it('has every tick inside the text, whatever is chosen', () => {
    holdsFor(anyChoice, ([entity, speakers]) => {
      for (const { start, end } of ticksFor(FERRY_ANALYSIS, entity, speakers)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(FERRY.text.length)
      }
    })
  })

  it('shows everything that was said while nothing is chosen', () => {
    expect(ticksFor(FERRY_ANALYSIS, null, [])).toHaveLength(FERRY_ANALYSIS.quotes.length)
  })

  it('shows only what the chosen speakers say', () => {
    expect(
      statements(null, ['tom-beck', 'source:officials']).map(({ speaker }) => speaker),
    ).toEqual(['tom-beck', 'source:officials'])
  })

  it('shows the selected entity’s mentions and what they say', () => {
    const ticks = ticksFor(FERRY_ANALYSIS, 'tom-beck', [])
    expect(ticks.filter(({ kind }) => kind === 'person').map(words)).toEqual(['Tom Beck', 'Beck'])
    expect(statements('tom-beck', [])).toHaveLength(1)
  })

  it('keeps to the chosen speakers while an entity is selected', () => {
    const ticks = ticksFor(FERRY_ANALYSIS, 'gull-island', ['lena-ortiz'])
    expect(ticks.filter(({ kind }) => kind === 'place')).toHaveLength(2)
    expect(statements('gull-island', ['lena-ortiz'])).toHaveLength(3)
  })
})
