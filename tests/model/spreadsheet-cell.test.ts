// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardCell, unguardCell } from '../../src/model/spreadsheet-cell'
import { holdsFor } from '../support/holds-for'

const anyCell = fc.string({ unit: fc.constantFrom("'", '=', '-', '@', '\t', 'a', ' ', '1') })

describe('a guarded cell', () => {
  it('never begins like a formula', () => {
    holdsFor(anyCell, (text) => {
      expect(guardCell(text)).not.toMatch(/^[=+\-@\t\r\n]/)
    })
  })

  it('gives its text back', () => {
    holdsFor(anyCell, (text) => {
      expect(unguardCell(guardCell(text))).toBe(text)
    })
  })

  it.each(['', 'Ada Park', "'tis the season", '2024-03-05', "o'clock"])('is %j itself', (text) => {
    expect(guardCell(text)).toBe(text)
    expect(unguardCell(text)).toBe(text)
  })
})
