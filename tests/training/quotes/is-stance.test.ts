import { describe, expect, it } from 'vitest'
import { isStance } from '../../../src/training/quotes/is-stance'

describe('a stance', () => {
  it.each(['supports', 'has criticised', 'wants to', 'praised', 'tried to', 'like'])(
    'is "%s"',
    (cue) => {
      expect(isStance(cue)).toBe(true)
    },
  )

  it.each(['said', 'believes', 'said he wants', 'vowed to', 'according to', 'thinks it likely'])(
    'is not "%s"',
    (cue) => {
      expect(isStance(cue)).toBe(false)
    },
  )
})
