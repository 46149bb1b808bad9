import { beforeAll, describe, expect, it } from 'vitest'
import type { Models } from '../../../src/analysis/models/models'
import { analyseText } from '../../../src/analysis/analyse-text'
import type { Analysis } from '../../../src/model/analysis'
import { speakersOf } from '../../support/find-in-text'
import { readModels } from '../../support/read-models'

let models: Models
beforeAll(async () => {
  models = await readModels()
})
const analyse = (text: string): Analysis => analyseText(text, models)

describe('the speaker', () => {
  it.each([
    [
      'is the person, not the office',
      'Norwegian Foreign Minister Ada Park said it was raining.',
      'Ada Park',
    ],
    [
      'is the reporter, not her station',
      '“It is raining,” says the BBC’s Ada Park in Oslo.',
      'Ada Park',
    ],
    [
      'is the full name behind a surname',
      'Ada Reed left. “It is raining,” said Ms Reed.',
      'Ada Reed',
    ],
    ['is the person before "who"', 'They met Ada Park, who said it was raining.', 'Ada Park'],
    [
      'is the person before an apposition and "who"',
      'They met Mr Ben Reed, the mayor of Dover, who said it was raining.',
      'Ben Reed',
    ],
    [
      'is one person with two offices',
      'Harbour master and fire chief Ada Park said it was raining.',
      'Ada Park',
    ],
    [
      'is the last person a pronoun fits',
      'Mrs Ada Park met Mr Ben Reed. “It is raining,” she said.',
      'Ada Park',
    ],
    [
      'is the speaker before, for a pronoun',
      '“It is late,” said Ben Reed. “It is raining,” he added.',
      'Ben Reed',
    ],
    [
      'is a country that speaks',
      'Norway closed the port. In a statement it said the ferry had sunk.',
      'Norway',
    ],
    [
      'is nobody we know, in their own words',
      'Nato officials said it was raining.',
      'Nato officials',
    ],
    [
      'is a spokesman, not his body',
      'A spokesman for Norway said it was raining.',
      'A spokesman for Norway',
    ],
  ])('%s', (_rule, text, speaker) => {
    expect(speakersOf(analyse(text)).at(-1)).toBe(speaker)
  })

  it('is told by a kind: person, organisation, place, unnamed, document or unresolved', () => {
    const kindOf = (text: string) => analyse(text).quotes[0]?.sourceKind
    expect(kindOf('Ada Reed said it was raining.')).toBe('person')
    expect(kindOf('The BBC said it was raining.')).toBe('organisation')
    expect(kindOf('Norway said it was raining.')).toBe('place')
    expect(kindOf('Officials said it was raining.')).toBe('unnamed')
    expect(kindOf('The report said it was raining.')).toBe('document')
    expect(kindOf('“It rained all of that day.” Everyone slept.')).toBe('unresolved')
  })

  it('may be two', () => {
    const [quote] = analyse('Ada Park and Ben Reed said it was raining.').quotes
    expect([quote?.speaker, quote?.speakerAlso]).toEqual(['ada-park', ['ben-reed']])
  })

  it('is least sure where a quotation has no source', () => {
    const { quotes } = analyse(
      '“It is late,” said Ben Reed.\n\n“It is raining,” he added.\n\nEverybody slept.\n\n“It will stop, I am sure of it.”',
    )
    const [named, pronoun, alone] = quotes.map(({ confidence }) => confidence)
    expect(Math.min(named!, pronoun!)).toBeGreaterThan(alone!)
  })
})

describe('a quote', () => {
  it('knows whom it was said to and whom it is about', () => {
    const [quote] = analyse('Ada Park told Ben Reed that Norway had closed the port.').quotes
    expect(quote).toMatchObject({ speaker: 'ada-park', addressee: 'ben-reed', about: ['norway'] })
  })

  it('knows its verb by lemma and kind', () => {
    const [quote] = analyse('Ada Park warned that the ferry would sink.').quotes
    expect(quote?.verb).toEqual({ lemma: 'warn', kind: 'warns' })
  })

  it('names the rules that decided, in order', () => {
    const text = 'Ben Reed waited. “It is raining,” he said.'
    const [quote] = analyse(text).quotes
    expect(quote?.evidence.map(({ step, start, end }) => [step, text.slice(start, end)])).toEqual([
      ['quotation-before-verb', 'said'],
      ['source', 'he'],
      ['pronoun', 'Ben Reed'],
    ])
  })
})
