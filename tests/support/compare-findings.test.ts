import { describe, expect, it } from 'vitest'
import { compareFindings } from './compare-findings'
import { asAnalysis } from './expected-as-analysis'
import { parseMarkedArticle } from './marked-article'

const PEOPLE = 'person park Ada Park\nperson moss Jon Moss\n'
const HEADER = `${PEOPLE}quote 1 direct park\n---\n`
const BODY =
  '{1:“We won,”} {1c:said} {1s:[park:Ada Park]}. [park:She] thanked [moss:Jon Moss], who left.'

/** The same article marked twice: once as it should be, once as an engine might have it. */
function compare(expected: string, found: string): readonly string[] {
  const { text, findings } = parseMarkedArticle(expected)
  return compareFindings(text, findings, asAnalysis(parseMarkedArticle(found).findings))
}

describe('entities', () => {
  it('says nothing where both agree', () => {
    expect(compare(HEADER + BODY, HEADER + BODY)).toEqual([])
  })

  it('tells of a missing entity once, however often it is mentioned', () => {
    const found = `person moss Jon Moss\nquote 1 direct nobody\n---\n${BODY.replace('[park:Ada Park]', 'Ada Park').replace('[park:She]', 'She')}`
    expect(compare(HEADER + BODY, found)).toContain('  15 missing person Ada Park (2×)')
  })

  it('tells of an extra entity with its kind', () => {
    const found =
      HEADER.replace('---', 'place left Left\n---') + BODY.replace('left', '[left:Left]')
    expect(compare(HEADER + BODY, found)).toEqual(['  51 extra place Left (1×)'])
  })

  it('tells of the wrong kind and of a name that is not the fullest', () => {
    const header = HEADER.replace('person moss Jon Moss', 'place moss Jon')
    const found = header + BODY.replace('[moss:Jon Moss]', '[moss:Jon] Moss')
    expect(compare(HEADER + BODY, found)).toEqual([
      '  37 Jon Moss: kind person, found place',
      '  37 Jon Moss: name, found Jon',
      '  37 extra name «Jon» of Jon Moss',
      '  37 missing name «Jon Moss» of Jon Moss',
    ])
  })

  it('says to whom a pronoun was given instead', () => {
    const found = HEADER + BODY.replace('[park:She]', '[moss:She]')
    expect(compare(HEADER + BODY, found)).toEqual([
      '  25 pronoun «She» of Ada Park, found of Jon Moss',
    ])
  })

  it('does not count relative pronouns and the first and second person', () => {
    const found = HEADER + BODY.replace('who', '[moss:who]').replace('We', '[park:We]')
    expect(compare(HEADER + BODY, found)).toEqual([])
  })
})

describe('quotes', () => {
  it('tells of a missing quote with its speaker and words', () => {
    const found = PEOPLE + '---\n' + BODY.replaceAll(/\{1[cs]?:([^}]*)\}/g, '$1')
    expect(compare(HEADER + BODY, found)).toEqual([
      '   0 missing direct quote of Ada Park: «“We won,”»',
    ])
  })

  it('tells of an extra quote', () => {
    const header = HEADER.replace('---', 'quote 2 indirect moss\n---')
    const found = header + BODY.replace('who left', '{2:who left}')
    expect(compare(HEADER + BODY, found)).toEqual([
      '  47 extra indirect quote of Jon Moss: «who left»',
    ])
  })

  it('names every part of a quote that is wrong', () => {
    const found =
      HEADER.replace('direct park', 'indirect moss') +
      BODY.replace('{1:“We won,”} {1c:said}', '{1:“We won,” said}').replace(
        '{1s:[park:Ada Park]}',
        '[park:Ada Park]',
      )
    expect(compare(HEADER + BODY, found)).toEqual([
      '   0 quote «“We won,”»: content, found «“We won,” said»',
      '   0 quote «“We won,”»: cue «said», found none',
      '   0 quote «“We won,”»: kind direct, found indirect',
      '   0 quote «“We won,”»: source «Ada Park», found none',
      '   0 quote «“We won,”»: speaker Ada Park, found Jon Moss',
    ])
  })

  it('neither asks for a doubtful quote nor counts it', () => {
    const doubtful = HEADER.replace('direct park', 'direct doubtful park') + BODY
    const without = PEOPLE + '---\n' + BODY.replaceAll(/\{1[cs]?:([^}]*)\}/g, '$1')
    expect(compare(doubtful, without)).toEqual([])
    expect(compare(doubtful, HEADER + BODY)).toEqual([])
  })

  it('takes any words for a speaker who is no entity, but not an entity', () => {
    const unnamed = HEADER.replace('direct park', 'direct words')
    const others = HEADER.replace('direct park', 'direct “officials”')
    expect(compare(unnamed + BODY, others + BODY)).toEqual([])
    expect(compare(unnamed + BODY, HEADER + BODY)).toEqual([
      '   0 quote «“We won,”»: speaker somebody unnamed, found Ada Park',
    ])
  })
})

it('notices another language', () => {
  expect(compare('language de\n---\nEin Satz.', '---\nEin Satz.')).toEqual([
    '   0 language de, found en',
  ])
})
