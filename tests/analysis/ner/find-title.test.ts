// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { findTitle } from '../../../src/analysis/ner/find-title'
import { readWords } from '../../support/read-words'

/** The title in front of the last “Ada” of a text; words in `names` belong to other names. */
function titleIn(text: string, names: readonly string[] = []): string | null {
  const { tokens, sentences } = readWords(text)
  const name = tokens.findLastIndex((token) => token.text === 'Ada')
  const start = sentences.findLast(({ firstToken }) => firstToken <= name)?.firstToken ?? 0
  const span = findTitle(tokens, name, start, (token) => names.includes(tokens[token]!.text))
  return span && text.slice(span.start, span.end)
}

describe('the title in front of a name', () => {
  it.each([
    ['They met Mr Ada Park.', 'Mr'],
    ['They met Dr. Ada Park.', 'Dr.'],
    ['Foreign Minister Ada Park spoke.', 'Foreign Minister'],
    ['The South African President Ada Park spoke.', 'South African President'],
    ['The Sri Lankan Prime Minister Ada Park spoke.', 'Sri Lankan Prime Minister'],
    ['In the South Libyan President Ada Park spoke.', 'Libyan President'],
    ['The British Prime Minister Ada Park spoke.', 'British Prime Minister'],
    ['Former Deputy Finance Minister Ada Park spoke.', 'Former Deputy Finance Minister'],
    ['They met Vice-President Ada Park.', 'Vice-President'],
    ['They met Foreign and Trade Minister Ada Park.', 'Foreign and Trade Minister'],
  ])('in “%s” is “%s”', (text, title) => {
    expect(titleIn(text)).toBe(title)
  })

  it.each([
    'They met Ada Park.',
    'Yesterday Ada Park spoke.',
    'The British Ada Park spoke.',
    'The minister Ada Park spoke.',
    'They met the President. Ada Park did not.',
    'The President and Ada Park spoke.',
    'Ada',
  ])('is none in “%s”', (text) => {
    expect(titleIn(text)).toBeNull()
  })

  it('ends where another name stands', () => {
    expect(titleIn('They left the Home Office Minister Ada Park.', ['Home', 'Office'])).toBe(
      'Minister',
    )
    expect(titleIn('In British Minister Ada Park had a friend.', ['British'])).toBe('Minister')
  })

  it('is a title though it were taken for a name', () => {
    expect(titleIn('They met President Ada Park.', ['President'])).toBe('President')
  })
})
