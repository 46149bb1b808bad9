import { describe, expect, it } from 'vitest'
import { parseMarkedArticle } from './marked-article'

const DECLARED = 'person park Ada Park\nquote 1 direct park\n---\n'

describe('a marked article', () => {
  it('gives the text without its marks', () => {
    const { text } = parseMarkedArticle(`${DECLARED}{1:“Yes,”} said [park:Ada Park].\n`)
    expect(text).toBe('“Yes,” said Ada Park.')
  })

  it('points at every marked word', () => {
    const { text, findings } = parseMarkedArticle(
      `${DECLARED}{1:“Yes,”} {1c:said} {1s:[park~the mayor], [park:Ada Park]}. {1:“[park:She] did.”}`,
    )
    const [park] = findings.entities
    const [quote] = findings.quotes
    const spans = [...park!.mentions, ...quote!.content, quote!.cue!, quote!.source!]
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'the mayor',
      'Ada Park',
      'She',
      '“Yes,”',
      '“She did.”',
      'said',
      'the mayor, Ada Park',
    ])
    expect(park!.mentions.map(({ form }) => form)).toEqual(['nominal', 'name', 'pronoun'])
  })

  it('lets two quotes share a source', () => {
    const { findings } = parseMarkedArticle(
      'person park Ada Park\nquote 1 indirect park\nquote 2 indirect park\n---\n{1s,2s:[park:Ada Park]} {1c:said} {1:yes}, {2c:adding} that {2:it rained}.',
    )
    expect(findings.quotes.map(({ source }) => source?.text)).toEqual(['Ada Park', 'Ada Park'])
  })

  it('takes a bracket after a backslash as it stands', () => {
    expect(parseMarkedArticle('---\n“\\[They\\] won.”').text).toBe('“[They] won.”')
  })

  it('puts quotes in the order of their content', () => {
    const { findings } = parseMarkedArticle(
      'quote 1 direct nobody\nquote 2 direct nobody\n---\n{2:“First.”} {1:“Second.”}',
    )
    expect(findings.quotes.map(({ content }) => content[0]?.text)).toEqual([
      '“First.”',
      '“Second.”',
    ])
  })

  it.each([
    ['a bracket that is never closed', `${DECLARED}[park:Ada Park`, /Never closed/],
    ['a bracket that closes nothing', `${DECLARED}Ada Park]`, /Unmatched "\]"/],
    ['marks that cross', `${DECLARED}{1:[park:Ada} Park]`, /Unmatched "}"/],
    ['an entity that is declared and never named', `${DECLARED}{1:“Yes.”}`, /"Ada Park"/],
    ['a mention of nobody declared', `${DECLARED}[park:Ada Park] [moss:He]`, /No entity "moss"/],
    ['a quote without content', `${DECLARED}[park:Ada Park]`, /Quote 1 has no content/],
    ['a part of no quote declared', `${DECLARED}{1:“Yes.”} [park:Ada Park] {2:“No.”}`, /quote 2/],
    ['a line that declares nothing', 'persons park Ada Park\n---\n', /persons park/],
    ['a text without a divider', 'Ada Park', /No line "---"/],
  ])('refuses %s', (_, marked, message) => {
    expect(() => parseMarkedArticle(marked)).toThrow(message)
  })
})
