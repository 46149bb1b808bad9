// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { createCollation } from '../../src/collate/create-collation'
import type { EntityDigest, StatementDigest } from '../../src/model/digest'
import { body, decision, digest, person, said } from './build-digest'

const WORDS = 'The ferry will sail again before the end of the month'

function collationOf(
  ...articles: readonly {
    entities: readonly EntityDigest[]
    statements?: readonly StatementDigest[]
    text?: string
  }[]
) {
  const collation = createCollation()
  articles.forEach(({ entities, statements = [], text = '' }, i) => {
    const id = `a${String(i + 1)}`
    const publishedAt = `2020-01-0${String(i + 1)}`
    collation.put({ id, publishedAt, text, digest: digest(id, entities, statements) })
  })
  return collation
}
const ada = person('Ada Parkland, harbour minister')
const variantsOf = (text: string, speaker = ada, words = WORDS) =>
  collationOf(
    { entities: [ada], statements: [said('q1', words, ['ada-parkland'])] },
    { entities: [speaker], statements: [said('q1', text, [speaker.id])] },
  )
    .account('person:ada-parkland')
    ?.statements.flatMap(({ variants }) => variants.map(({ difference }) => difference))

describe('the account of a voice', () => {
  it.each([
    ['identical', '“The ferry will sail again, before the end of the month.”'],
    ['trimmed', 'The ferry will sail again'],
    ['trimmed', 'The ferry will sail again before the end of the month, as we have always said'],
    ['altered', 'The ferry will sail again by the end of the month'],
  ])('tells once what is %s', (difference, text) => {
    expect(variantsOf(text)).toEqual([difference])
  })

  it('tells the same words of somebody else', () => {
    expect(variantsOf(WORDS, person('Tom Beckers'))).toEqual(['other-speaker'])
  })

  it('keeps two statements apart that only begin alike', () => {
    expect(variantsOf('The ferry will sail to Norland with two hundred tons of flour')).toEqual([])
  })

  it('does not take a few words of another day for the same statement', () => {
    expect(variantsOf('No comment', ada, 'No comment')).toEqual([])
  })

  it('counts copies of one story once', () => {
    const text = Array.from({ length: 90 }, (_, i) => `word${String(i)}`).join(' ')
    const statements = [said('q1', WORDS, ['ada-parkland'])]
    const collation = collationOf(
      { entities: [ada], statements, text },
      { entities: [ada], statements, text: `${text} end` },
      { entities: [ada], statements, text: 'Another paper tells it in words of its own.' },
    )
    const [statement, ...more] = collation.account('person:ada-parkland')?.statements ?? []
    expect(more).toEqual([])
    expect(statement?.variants.map(({ articleId }) => articleId)).toEqual(['a3'])
    expect(collation.stories()).toEqual([{ id: 'a1', articles: ['a1', 'a2'] }])
    const { articles, stories } = collation.account('person:ada-parkland') ?? {}
    expect([articles?.length, stories]).toEqual([3, 2])
  })

  it('tells roles with their dates, and whom it speaks about and who about it', () => {
    const tom = person('Tom Beckers')
    const account = collationOf(
      {
        entities: [ada, tom],
        statements: [said('q1', WORDS, ['ada-parkland'], { about: ['tom-beckers'] })],
      },
      { entities: [person('Ada Parkland, former minister')] },
      {
        entities: [ada, tom],
        statements: [
          said('q1', 'She promised it twice this year', ['tom-beckers'], {
            about: ['ada-parkland'],
          }),
        ],
      },
    ).account('person:ada-parkland')
    expect(account?.roles).toEqual([
      { description: 'harbour minister', first: '2020-01-01', last: '2020-01-03', articles: 2 },
      { description: 'former minister', first: '2020-01-02', last: '2020-01-02', articles: 1 },
    ])
    const tie = { voice: 'person:tom-beckers', kind: 'person', name: 'Tom Beckers', statements: 1 }
    expect(account?.speaksAbout).toEqual([tie])
    expect(account?.spokenAboutBy).toEqual([tie])
    expect(account?.articles).toEqual(['a1', 'a2', 'a3'])
  })

  it('knows a rank by its short form too', () => {
    const account = collationOf(
      { entities: [person('Ada Parkland, harbour Capt.')] },
      { entities: [person('Ada Parkland, harbour captain')] },
    ).account('person:ada-parkland')
    expect(account?.roles).toEqual([
      { description: 'harbour captain', first: '2020-01-01', last: '2020-01-02', articles: 2 },
    ])
  })

  it('is none of a voice that is not there', () => {
    expect(createCollation().account('person:nobody')).toBeNull()
  })

  it('follows decisions, and articles that go', () => {
    const collation = collationOf({ entities: [ada] }, { entities: [person('A. Parkland')] })
    expect(collation.proposals()).toHaveLength(0)
    collation.decide([decision('same', 'a1/ada-parkland', 'a2/a-parkland')])
    expect(collation.account('person:ada-parkland')?.articles).toEqual(['a1', 'a2'])
    collation.remove('a2')
    expect(collation.account('person:ada-parkland')?.articles).toEqual(['a1'])
    expect(collation.voicesOf('a2')).toEqual({})
  })

  it('knows nobody in an article that has not been analysed', () => {
    const collation = createCollation()
    collation.put({ id: 'a1', publishedAt: null, text: 'Words.', digest: null })
    expect(collation.voices()).toEqual([])
    collation.put({
      id: 'a1',
      publishedAt: null,
      text: 'Words.',
      digest: digest('a1', [body('Norland Bank')]),
    })
    expect(collation.voicesOf('a1')).toEqual({ 'norland-bank': 'organisation:norland-bank' })
  })
})
