import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/model/analysis'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'
import { article, openFerry, type RenderedApp } from '../support/render-app'

const NAMES = new Map([
  ['tom-beck', 0.7],
  ['sam-reed', 0.4],
])
const STATEMENTS = new Map([
  ['q3', 0.7],
  ['q5', 0.4],
  ['q6', 0.7],
])
const PRONOUN = 0.5

/** The ferry, with one finding of each sort that is likely and one that is unsure. */
const DOUBTFUL: Analysis = {
  ...FERRY_ANALYSIS,
  entities: FERRY_ANALYSIS.entities.map((entity) => ({
    ...entity,
    confidence: NAMES.get(entity.id) ?? entity.confidence,
    mentions: entity.mentions.map((mention) =>
      mention.form === 'pronoun' ? { ...mention, confidence: PRONOUN } : mention,
    ),
  })),
  quotes: FERRY_ANALYSIS.quotes.map((quote) => ({
    ...quote,
    confidence: STATEMENTS.get(quote.id) ?? quote.confidence,
  })),
}

const mention = (name: string) => article().getAllByRole('link', { name })[0]!
const statement = (words: RegExp) =>
  within(screen.getByRole('tabpanel', { name: 'Who said what' })).getByRole('link', { name: words })

let app: RenderedApp
beforeEach(async () => {
  app = await openFerry()
  app.state().saveAnalyses(new Map([[FERRY.id, DOUBTFUL]]))
  await screen.findByText(/unsure who says it/)
})

describe('in the text', () => {
  it.each([
    ['Lena Ortiz', 'sure', 'person'],
    ['Tom Beck', 'likely', 'probably person'],
    ['Sam Reed', 'unsure', 'perhaps person'],
    ['She', 'unsure', 'perhaps person'],
  ])('“%s” is drawn as %s, and described as “%s”', (name, certainty, description) => {
    expect(mention(name)).toHaveAttribute('data-certainty', certainty)
    expect(mention(name)).toHaveAccessibleDescription(description)
  })

  it('the rails of statements have the same three steps', () => {
    const rails = [...document.querySelectorAll<HTMLElement>('[data-quote-rail]')]
    const steps = rails.map(({ dataset }) => [dataset.quoteRail, dataset.certainty])
    expect(Object.fromEntries(steps)).toMatchObject({ q1: 'sure', q3: 'likely', q5: 'unsure' })
  })
})

describe('in the list of statements', () => {
  it.each([
    [/^“Nobody on the island/, 'sure', /direct · said$/],
    [/^“one boat and two men”/, 'likely', /· probably theirs$/],
    [/^a second boat/, 'unsure', /· unsure who says it$/],
    // Nobody is known to say it, so there is nobody whose words they probably are.
    [/^“It will be a long winter,”/, 'likely', /”direct$/],
  ])('%s is %s, and says so in words', (words, certainty, line) => {
    expect(statement(words)).toHaveAttribute('data-certainty', certainty)
    expect(statement(words).textContent).toMatch(line)
  })

  it('a person who may be none is mentioned with that reserve', () => {
    const silent = within(screen.getByRole('region', { name: 'Mentioned, never quoted' }))
    expect(silent.getByRole('link')).toHaveAccessibleName('Sam Reed perhaps')
  })
})

it('in the list of names, doubtful ones carry a word', async () => {
  await app.user.click(screen.getByRole('tab', { name: 'Names' }))
  const people = within(await screen.findByRole('region', { name: 'People 3' }))
  expect(people.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Lena OrtizSpeaks3 mentions',
    'Tom BeckprobablySpeaks2 mentions',
    'Sam Reedperhaps1 mention',
  ])
})

describe('on a card', () => {
  it.each([
    ['Lena Ortiz', 'Lena Ortiz', /^personLena Ortiz/],
    ['Tom Beck', 'Tom Beck', /^probably a personTom Beck/],
    ['Sam Reed', 'Sam Reed', /^perhaps a personSam Reed/],
    ['She', 'Lena Ortiz', /^personLena Ortizperhaps who is meant here/],
  ])('of “%s” the reserve is in words', async (words, name, content) => {
    await app.user.hover(mention(words))
    expect((await screen.findByRole('dialog', { name })).textContent).toMatch(content)
  })
})
