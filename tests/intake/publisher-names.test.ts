import { describe, expect, it } from 'vitest'
import { isPublisherName } from '../../src/intake/publisher-names'

describe('isPublisherName', () => {
  it.each([
    'The Daily Courier',
    'Harbour Gazette',
    'The Bay Times',
    'Coast Evening Post',
    'BBC News',
    'Reuters',
    'the Guardian',
  ])('knows %s by its words', (name) => {
    expect(isPublisherName(name)).toBe(true)
  })

  it.each([
    'Hard Times',
    'World News',
    'Breaking News',
    'Council calls in guardian',
    'The ferry',
    'A very long line that ends, after many words, in Gazette',
    '',
  ])('is not sure of "%s"', (phrase) => {
    expect(isPublisherName(phrase)).toBe(false)
  })
})
