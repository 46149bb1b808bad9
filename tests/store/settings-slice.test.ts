// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DEFAULT_SETTINGS,
  readSettings,
  selectSettings,
  TEXT_SIZES,
  THEMES,
  type Settings,
} from '../../src/store/settings-slice'
import { holdsFor } from '../support/holds-for'

const anySettings: fc.Arbitrary<Settings> = fc.record({
  theme: fc.constantFrom(...THEMES),
  textSize: fc.constantFrom(...TEXT_SIZES),
  singleKeys: fc.boolean(),
  removedSamples: fc.array(fc.string(), { maxLength: 3 }),
})

describe('stored settings', () => {
  it('are read as they were written', () => {
    holdsFor(anySettings, (settings) => {
      expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings)
    })
  })

  it('are settings, whatever stood in the storage', () => {
    const junk = fc.oneof(
      fc.anything(),
      fc.record({
        theme: fc.anything(),
        textSize: fc.anything(),
        singleKeys: fc.anything(),
        removedSamples: fc.anything(),
      }),
    )
    holdsFor(junk, (stored) => {
      const { theme, textSize, singleKeys, removedSamples } = readSettings(stored)
      expect(THEMES).toContain(theme)
      expect(TEXT_SIZES).toContain(textSize)
      expect(singleKeys).toBeTypeOf('boolean')
      for (const id of removedSamples) expect(id).toBeTypeOf('string')
    })
  })

  it('keep what makes sense beside what does not', () => {
    const stored = { theme: 'dark', textSize: 'gigantic', removedSamples: ['a', 7, 'b'] }
    expect(readSettings(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      removedSamples: ['a', 'b'],
    })
  })

  it.each([undefined, null, 'dark', 3, []])('are the defaults for %j', (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS)
  })
})

it('the settings of a whole state are only the settings', () => {
  const state = { ...DEFAULT_SETTINGS, openArticleId: 'ferry' }
  expect(selectSettings(state)).toEqual(DEFAULT_SETTINGS)
})
