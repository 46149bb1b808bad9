import { describe, expect, it } from 'vitest'
import type { TextView } from '../../../src/analysis/coref/text-view'
import { BETWEEN, LINKS, wayBetween, wordsBetween } from '../../../src/analysis/coref/words-between'
import { wordTraits } from '../../../src/analysis/network/word-traits'
import { quotePage } from '../../support/quote-page'
import { smallVectors } from '../../support/small-network'

const vectors = smallVectors()

function viewOf(text: string): TextView {
  const page = quotePage(text)
  const traits = page.tokens.map((token) => wordTraits(token.text, vectors))
  return { page, traits, role: () => 0, isSubject: () => true }
}

function between(text: string) {
  const view = viewOf(text)
  const { kinds, link } = wordsBetween(view, 1, view.page.tokens.length - 1)
  return { kinds: [...kinds].map((kind) => BETWEEN[kind]), link: LINKS[link] }
}

describe('the words between two places', () => {
  it.each([
    ['Park saw her', [], 'same'],
    ['Park left , and he', ['comma', 'joins'], 'joins'],
    ['Park said that he', ['says', 'that'], 'that'],
    ['Park , who met him', ['comma', 'relative'], 'relative'],
    ['Park left because the boat sank with her', ['adverbial', 'preposition'], 'adverbial'],
  ])('of “%s” tell how they hang together', (text, kinds, link) => {
    expect(between(text)).toEqual({ kinds, link })
  })

  it('are the same way wherever they stand', () => {
    const one = viewOf('Park and his dog')
    const other = viewOf('Then Reed and his cat')
    expect(wayBetween(one, 1, 2)).toBe(wayBetween(other, 2, 3))
    expect(wayBetween(one, 1, 2)).not.toBe(wayBetween(one, 1, 3))
  })

  it('are no way where there are many', () => {
    const view = viewOf('Park sold the old boat and all that was in it')
    expect(wayBetween(view, 1, 10)).toBeNull()
  })
})
