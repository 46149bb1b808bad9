import { beforeAll, describe, expect, it } from 'vitest'
import type { Models } from '../../../src/analysis/models/models'
import { analyseText } from '../../../src/analysis/analyse-text'
import { readModels } from '../../support/read-models'

let models: Models
beforeAll(async () => {
  models = await readModels()
})
const entities = (text: string) => analyseText(text, models).entities

describe('an entity', () => {
  it.each([
    ['surname and full name', 'We met Jacob Vask there. Mr Vask left.', ['Jacob Vask']],
    [
      'two surnames and the whole',
      'We met Anders Fogh Vask there. Then Mr Fogh Vask left.',
      ['Anders Fogh Vask'],
    ],
    [
      'an initial more or less',
      'We met Jacob T. Vask there. Then Jacob Vask left.',
      ['Jacob T. Vask'],
    ],
    ['a body and its letters', 'The African Union met. It is the AU that pays.', ['African Union']],
    [
      'a body and its short name',
      'He left Vask Holdings on Monday. A rival of Vask Holdings bought it.',
      ['Vask Holdings'],
    ],
    [
      'two names of one country',
      'It is known in Britain. The United Kingdom was told.',
      ['United Kingdom'],
    ],
    ['accents or none', 'It was built in Łódź. They left Lodz.', ['Łódź']],
  ])('joins %s', (_rule, text, names) => {
    expect(entities(text).map(({ name }) => name)).toEqual(names)
  })

  it('keeps two people of one surname apart by their titles', () => {
    const found = entities('Mr Jacob Vask met Mrs Grace Vask. Mrs Vask left.')
    expect(found.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Jacob Vask', 1],
      ['Grace Vask', 2],
    ])
  })

  it('keeps its title and role as descriptions, without courtesies', () => {
    const [person] = entities('South African President Jacob Vask left. Mr Vask will return.')
    expect(person).toMatchObject({
      name: 'Jacob Vask',
      aliases: ['Vask'],
      descriptions: ['South African President'],
    })
  })

  it('keeps a role in front and an apposition behind as descriptions', () => {
    const found = entities(
      'They met rebel spokesman Ben Reed and Ada Holt, a professor of law, there.',
    )
    expect(found.map(({ descriptions }) => descriptions)).toEqual([
      ['rebel spokesman'],
      ['professor of law'],
    ])
  })

  it('takes in pronouns and a role that only one person has', () => {
    const text = 'Council leader Ada Park resigned. She had been ill. The leader will rest.'
    const [person] = entities(text)
    expect(person?.mentions.map(({ start, end, form }) => [text.slice(start, end), form])).toEqual([
      ['Ada Park', 'name'],
      ['She', 'pronoun'],
      ['The leader', 'nominal'],
    ])
  })

  it('knows where a place lies', () => {
    const [place] = entities('They met in Oslo.')
    expect(place?.place?.country).toBe('NO')
    expect(place?.place?.lat).toBeCloseTo(60, 0)
    expect(place?.place?.lon).toBeCloseTo(10.8, 0)
  })

  it('has an id made of its name, with a number where two share it', () => {
    const ids = entities('They met in Łódź. He praised Washington in Washington.').map(
      ({ id }) => id,
    )
    expect(ids[0]).toBe('lodz')
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('says nothing of anybody’s gender', () => {
    expect(JSON.stringify(analyseText('Mrs Ada Park said she was ill.', models))).not.toMatch(
      /gender|female|male/,
    )
  })
})
