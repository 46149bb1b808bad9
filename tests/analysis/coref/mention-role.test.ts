import { describe, expect, it } from 'vitest'
import { guessRole, ROLE_ROWS, roleRows, ROLES } from '../../../src/analysis/coref/mention-role'
import { wordTraits } from '../../../src/analysis/network/word-traits'
import { quotePage } from '../../support/quote-page'
import { smallVectors } from '../../support/small-network'

const vectors = smallVectors()

function rowsOf(text: string, word: string): readonly number[] {
  const page = quotePage(text)
  const traits = page.tokens.map((token) => wordTraits(token.text, vectors))
  const at = page.tokens.findIndex((token) => token.text === word)
  return roleRows(page, traits, at, at + 1)
}

describe('what stands around a mention', () => {
  it('leads to rows of the table', () => {
    for (const row of rowsOf('She said he had left.', 'he')) {
      expect(row).toBeGreaterThanOrEqual(0)
      expect(row).toBeLessThan(ROLE_ROWS)
    }
  })

  it('is the same wherever the sentence stands', () => {
    expect(rowsOf('It rained. The baker sold bread.', 'baker')).toEqual(
      rowsOf('The baker sold bread.', 'baker'),
    )
  })

  it('is something else for another word in front', () => {
    expect(rowsOf('They met with him there.', 'him')).not.toEqual(
      rowsOf('They met near him there.', 'him'),
    )
  })
})

describe('the role of a mention', () => {
  it('is the one with the highest sum', () => {
    const weights = new Float32Array(ROLE_ROWS * ROLES.length)
    const [row = 0, other = 0] = rowsOf('The baker sold bread.', 'baker')
    weights[row * ROLES.length + 1] = 2
    weights[row * ROLES.length + 2] = 1.5
    weights[other * ROLES.length + 2] = 1
    expect(ROLES[guessRole(weights, [row])]).toBe('object')
    expect(ROLES[guessRole(weights, [row, other])]).toBe('oblique')
  })
})
