// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { entitiesByKind, searchEntities } from '../../src/derive/entities-by-kind'
import { buildAnalysis, buildEntity, buildQuote } from '../support/build-findings'
import { FERRY_ANALYSIS } from '../support/ferry-article'

const ROWS = entitiesByKind(FERRY_ANALYSIS)
const names = (rows: readonly { readonly entity: { readonly name: string } }[]) =>
  rows.map(({ entity }) => entity.name)

describe('entities by kind', () => {
  it('are all entities of the article, each under its kind', () => {
    const all = [...ROWS.person, ...ROWS.organisation, ...ROWS.place]
    expect(new Set(names(all))).toEqual(new Set(FERRY_ANALYSIS.entities.map(({ name }) => name)))
    expect(all).toHaveLength(FERRY_ANALYSIS.entities.length)
    for (const { entity } of ROWS.place) expect(entity.kind).toBe('place')
  })

  it('begin with the most mentioned', () => {
    expect(names(ROWS.person)).toEqual(['Lena Ortiz', 'Tom Beck', 'Sam Reed'])
  })

  it('tell who speaks', () => {
    expect(ROWS.person.map(({ speaks }) => speaks)).toEqual([true, true, false])
  })

  it('tell who is spoken about by somebody else, not by themselves', () => {
    const text = 'Ortiz said Ortiz would win and Beck would lose.'
    const quote = buildQuote(text, 'q1', ['Ortiz would win and Beck would lose'], {
      speaker: 'ortiz',
      about: ['ortiz', 'beck'],
    })
    const entities = ['Ortiz', 'Beck'].map((name) => buildEntity(text, 'person', name, [name]))
    const { person } = entitiesByKind(buildAnalysis(entities, [quote]))
    expect(person.map(({ spokenAbout }) => spokenAbout)).toEqual([false, true])
  })
})

describe('searching entities', () => {
  const find = (query: string) => names(searchEntities(ROWS.person, query))

  it('finds them by names, other names and descriptions, in any case', () => {
    expect(find('BECK')).toEqual(['Tom Beck'])
    expect(find('mayor')).toEqual(['Lena Ortiz'])
  })

  it('wants every word, wherever it stands', () => {
    expect(find('ortiz lena')).toEqual(['Lena Ortiz'])
    expect(find('lena beck')).toEqual([])
  })

  it('passes over accents in the name and in the query', () => {
    const rows = entitiesByKind(
      buildAnalysis([buildEntity('José', 'person', 'José', ['José'])], []),
    ).person
    expect(names(searchEntities(rows, 'jose'))).toEqual(['José'])
    expect(find('Lèna')).toEqual(['Lena Ortiz'])
  })

  it('finds everyone while nothing is asked', () => {
    expect(searchEntities(ROWS.person, '   ')).toBe(ROWS.person)
  })
})
