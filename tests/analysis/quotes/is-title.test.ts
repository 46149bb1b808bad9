import { expect, it } from 'vitest'
import { isTitle } from '../../../src/analysis/quotes/is-title'
import { quotePage } from '../../support/quote-page'

it.each([
  ['They sang “Row Your Boat” on deck.', true],
  ['She wrote “The Return of the Eel” at home.', true],
  ['She wrote “the eel is back” on a wall.', false],
  ['“We Won,” she said.', false],
  ['He spoke of a “Farce” again.', false],
])('%s', (text, isOne) => {
  const page = quotePage(text)
  expect(isTitle(page, page.spans[0]!)).toBe(isOne)
})
