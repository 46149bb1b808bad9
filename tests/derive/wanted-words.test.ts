// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { findWanted, wantedWords } from '../../src/derive/wanted-words'

const found = (text: string, wanted: string) =>
  findWanted(text, wanted).map(({ start, end }) => text.slice(start, end))

describe('the words that a question wants in the text', () => {
  it.each([
    ['ferry', 'ferry'],
    ['ferr* -tram speaker:ortiz "new pier"', 'ferr* "new pier"'],
    ['-"last week" after:2011', null],
    ['“new pier', '"new pier"'],
    ['  ', null],
  ])('of %j are %j', (question, wanted) => {
    expect(wantedWords(question)).toBe(wanted)
  })
})

describe('the places of wanted words', () => {
  it('have them whole, in any case', () => {
    expect(found('Ferry, FERRY and ferryman.', 'ferry')).toEqual(['Ferry', 'FERRY'])
  })

  it('have what begins like a prefix', () => {
    expect(found('The ferryman fares.', 'ferr*')).toEqual(['ferryman'])
  })

  it('have phrases across line ends and marks', () => {
    expect(found('the new\npier; new, pier', '"new pier"')).toEqual(['new\npier', 'new, pier'])
  })

  it('have words with accents, and without where they have some', () => {
    expect(found('A café. A cafe. CAFÉ', 'cafe')).toEqual(['café', 'cafe', 'CAFÉ'])
  })

  it('are none for marks alone', () => {
    expect(found('What? (Nothing.)', '? *')).toEqual([])
  })
})
