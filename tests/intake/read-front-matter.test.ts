import { describe, expect, it } from 'vitest'
import { readFrontMatter } from '../../src/intake/read-front-matter'

describe('readFrontMatter', () => {
  it('reads what a site generator writes', () => {
    const { details, body } = readFrontMatter(
      '---\ntitle: "Old ferry: sold"\nauthor: [Ada Park, Ben Cole]\ndate: 2011-07-04T10:00:00Z\npublisher: Bay Life\nurl: https://bay.example/ferry\ntags:\n  - ferry\n---\nIt was sold.\n',
    )
    expect(details).toEqual({
      headline: 'Old ferry: sold',
      byline: 'Ada Park, Ben Cole',
      publishedAt: '2011-07-04',
      publisher: 'Bay Life',
      url: 'https://bay.example/ferry',
    })
    expect(body).toBe('It was sold.\n')
  })

  it('reads what a web clipper writes: a source that is an address, names that are links', () => {
    const { details } = readFrontMatter(
      '---\nsource: "https://bay.example/ferry"\nauthor:\n  - "[[people/ada|Ada Park]]"\n  - "[[Ben Cole]]"\n---\nIt was sold.',
    )
    expect(details).toMatchObject({
      url: 'https://bay.example/ferry',
      publisher: null,
      byline: 'Ada Park, Ben Cole',
    })
  })

  it.each([
    ['no front matter', 'It was sold.'],
    ['front matter that never ends', '---\ntitle: Old ferry\n'],
    ['a rule between paragraphs', 'It was sold.\n\n---\n\nSo it goes.\n\n---\n'],
  ])('leaves a text with %s whole', (_, text) => {
    expect(readFrontMatter(text)).toEqual({ details: {}, body: text })
  })
})
