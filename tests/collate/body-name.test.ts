// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { isCountry, isShortFor, readBodyName } from '../../src/collate/body-name'

describe('names of bodies and places', () => {
  it.each([
    ['Park Holdings plc', 'Park'],
    ['The Ferry Company', 'Ferry'],
    ['Wal-Mart', 'Walmart Inc.'],
    ['U.S.', 'United States'],
    ['America', 'USA'],
    ['Organization of Bakers', 'Organisation of Bakers'],
    ['AT&T', 'AT & T'],
  ])('are the same: %s and %s', (a, b) => {
    expect(readBodyName(a).key).toBe(readBodyName(b).key)
  })

  it.each([
    ['AU', 'African Union', true],
    ['TNC', 'Transitional National Council', true],
    ['Norland', 'Norland Bank', true],
    ['Conservancy', 'Norland River Conservancy', false],
    ['Bank', 'Norland Bank', false],
    ['Ministry', 'Ministry of Trade', false],
    ['River', 'Norland River Conservancy', false],
    ['African Union', 'AU', false],
  ])('%s is short for %s: %s', (short, full, is) => {
    expect(isShortFor(readBodyName(short), readBodyName(full))).toBe(is)
  })

  it.each(['Supreme Court', 'Ministry of Finance', 'the Central Bank', 'Parliament'])(
    'are every country’s own: %s',
    (name) => {
      expect(readBodyName(name).isGeneric).toBe(true)
    },
  )

  it.each(['Iran', 'United Kingdom', 'Britain', 'South Africa', 'Soviet Union'])(
    'are countries: %s',
    (name) => {
      expect(isCountry(readBodyName(name).key)).toBe(true)
    },
  )

  it('are no countries where a city has the name of a club', () => {
    expect(isCountry(readBodyName('Liverpool').key)).toBe(false)
  })
})
