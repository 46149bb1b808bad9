// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { hashText } from '../../src/model/hash-text'
import { anyText } from '../support/arbitraries'
import { holdsFor } from '../support/holds-for'

describe('the id of a text', () => {
  it('is sixteen hexadecimal digits for any text, an empty one included', () => {
    expect(hashText('')).toMatch(/^[0-9a-f]{16}$/)
    holdsFor(anyText, (text) => {
      expect(hashText(text)).toMatch(/^[0-9a-f]{16}$/)
    })
  })

  it('is the same today as in every link and library written before', () => {
    expect(hashText('The ferry sails at nine.')).toBe('0f2fd195c60f09af')
  })

  it('tells texts apart that differ in one letter, in order or in a blank', () => {
    const texts = ['ferry', 'Ferry', 'ferr', 'ferry ', ' ferry', 'feryr', 'férry', 'ferry\n']
    expect(new Set(texts.map(hashText)).size).toBe(texts.length)
  })

  it('makes no two of ten thousand short texts the same', () => {
    const ids = Array.from({ length: 10_000 }, (_, i) => hashText(`Article ${String(i)}`))
    expect(new Set(ids).size).toBe(ids.length)
  })
})
