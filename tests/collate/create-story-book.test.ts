// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createStoryBook, type StoryBook } from '../../src/collate/create-story-book'

/** A text of invented words, always the same for one seed. */
function textOf(seed: number, length = 120): string {
  return Array.from({ length }, (_, i) => `w${String((seed * 7919 + i * i * 31) % 9973)}`).join(' ')
}
const COPY = textOf(1)
const CORRECTED = COPY.replace('w7919', 'w1').replace(/ w\d+$/, ' corrected')
const CUT = COPY.split(' ').slice(0, 70).join(' ')

/** An article of 600 words out of the 300 of its topic, a fifth of it background that all articles on the topic share. */
function reportOn(topic: number, seed: number): string {
  const own = textOf(seed + 100, 480).replace(/\d+/g, (number) => String(Number(number) % 300))
  return `${own} ${textOf(topic + 50, 120)}`
}

function bookOf(texts: Readonly<Record<string, string>>): StoryBook {
  const book = createStoryBook()
  Object.entries(texts).forEach(([id, text], i) => book.put(id, text, `2020-01-0${String(i + 1)}`))
  return book
}

describe('versions of one story', () => {
  it.each([
    ['the same text', COPY],
    ['a corrected one', CORRECTED],
    ['one that was cut from the end', CUT],
    ['one with other capitals and quotation marks', `“${COPY.toUpperCase()}”`],
  ])('are found: %s', (_, text) => {
    expect(bookOf({ a: COPY, b: text, c: textOf(2) }).stories()).toEqual([
      { id: 'a', articles: ['a', 'b'] },
    ])
  })

  it('are none where two articles share a paragraph', () => {
    const shared = textOf(9, 40)
    expect(bookOf({ a: `${COPY} ${shared}`, b: `${textOf(2)} ${shared}` }).stories()).toEqual([])
  })

  it('are found among long articles, whatever an editor did to them', () => {
    const book = createStoryBook()
    const copies = Array.from({ length: 40 }, (_, i) => reportOn(i % 4, i))
    copies.forEach((text, i) => {
      const words = text.split(' ')
      const corrected = words.map((word, at) => (at % 60 === 7 ? `${word}s` : word)).join(' ')
      book.put(`a${String(i)}`, text, null)
      book.put(`corrected${String(i)}`, corrected, null)
      book.put(`headline${String(i)}`, `Another headline over it ${words.slice(8).join(' ')}`, null)
      book.put(`trimmed${String(i)}`, words.slice(0, words.length * 0.55).join(' '), null)
    })
    const found = book.stories()
    expect(found).toHaveLength(copies.length)
    for (const { articles } of found)
      expect(new Set(articles.map((id) => id.replace(/\D+/, ''))).size).toBe(1)
    expect(found.filter(({ articles }) => articles.length !== 4)).toEqual([])
  })

  it('are none where two articles report on one topic', () => {
    const book = createStoryBook()
    for (let i = 0; i < 60; i++) book.put(`a${String(i)}`, reportOn(1, i), null)
    expect(book.stories()).toEqual([])
  })

  it('are stood for by the earliest, of one day by the longest', () => {
    const book = createStoryBook()
    book.put('a', CUT, '2020-01-02')
    book.put('b', COPY, '2020-01-02')
    book.put('c', COPY, null)
    expect(book.stories()).toEqual([{ id: 'b', articles: ['a', 'b', 'c'] }])
    expect(book.storyOf('c')).toBe('b')
  })

  it('stay apart where the reader says so, and come together when that is undone', () => {
    const book = bookOf({ a: COPY, b: CORRECTED })
    book.setApart([['b', 'a']])
    expect(book.stories()).toEqual([])
    book.setApart([])
    expect(book.stories()).toHaveLength(1)
  })

  it('do not depend on the order of puts, nor on what was there and went', () => {
    const texts = [COPY, CORRECTED, CUT, textOf(2), `${textOf(2)} more`, textOf(3), '', 'Short.']
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          texts.map((_, i) => i),
          { minLength: 8 },
        ),
        (order) => {
          const book = createStoryBook()
          for (const i of order) book.put(`a${String(i)}`, texts[i]!, i % 2 ? '2020-01-01' : null)
          book.put('gone', COPY, '2019-01-01')
          book.remove('gone')
          expect(book.stories().map(({ articles }) => articles)).toEqual([
            ['a1', 'a0', 'a2'],
            ['a3', 'a4'],
          ])
        },
      ),
      { seed: 3, numRuns: 40 },
    )
  })
})
