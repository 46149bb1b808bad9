// @vitest-environment node
import { expect, it } from 'vitest'
import { plural } from '../../src/ui/plural'

it.each([
  [0, '0 voices'],
  [1, '1 voice'],
  [2, '2 voices'],
  [1234, '1,234 voices'],
])('%i of a voice is written “%s”', (count, words) => {
  expect(plural(count, 'voice')).toBe(words)
})

it('a word with a plural of its own keeps it', () => {
  expect(plural(2, 'person', 'people')).toBe('2 people')
  expect(plural(1, 'person', 'people')).toBe('1 person')
})
