import { describe, expect, it } from 'vitest'
import { splitTitle } from '../../src/derive/split-title'
import type { Snippet } from '../../src/model/library-query'

function snippet(text: string, word: string): Snippet {
  const marks = [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
    start: index,
    end: index + word.length,
  }))
  return { text, marks }
}

describe('a snippet', () => {
  it('that begins with the title leaves it to the title, each with its own hits', () => {
    const { title, body } = splitTitle(
      'The ferry is late',
      snippet('The ferry is late\n\nNo ferry came.', 'ferry'),
    )
    expect(title).toEqual(snippet('The ferry is late', 'ferry'))
    expect(body).toEqual(snippet('No ferry came.', 'ferry'))
  })

  it('from the midst of the text stays as it is', () => {
    const midst = snippet('…no ferry came…', 'ferry')
    expect(splitTitle('Late again', midst)).toEqual({
      title: { text: 'Late again', marks: [] },
      body: midst,
    })
  })

  it('of nothing but the title leaves nothing', () => {
    expect(splitTitle('Late again', snippet('Late again', 'Late')).body).toBeNull()
  })

  it('of the beginning of a long title leaves nothing either', () => {
    const { title, body } = splitTitle('Late again, and again', snippet('Late again,…', 'Late'))
    expect(title).toEqual(snippet('Late again, and again', 'Late'))
    expect(body).toBeNull()
  })

  it('is none where no words were looked for', () => {
    expect(splitTitle('Late again', null)).toEqual({
      title: { text: 'Late again', marks: [] },
      body: null,
    })
  })
})
