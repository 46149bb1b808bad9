// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest'
import type { Models } from '../../../src/analysis/models/models'
import { analyseText } from '../../../src/analysis/analyse-text'
import { readModels } from '../../support/read-models'

let models: Models
beforeAll(async () => {
  models = await readModels()
})

/** The source of the first statement. */
function sourceOf(text: string): string | null {
  const source = analyseText(text, models).quotes[0]?.source
  return source ? text.slice(source.start, source.end) : null
}

describe('a source', () => {
  it.each([
    [
      'keeps what the speaker is',
      '“It is late,” said Rosa Keane, the mayor of Vask.',
      'Rosa Keane, the mayor of Vask',
    ],
    [
      'ends before a relative clause',
      '“It is late,” said Rosa Keane, who has lived by the harbour for years.',
      'Rosa Keane',
    ],
    [
      'ends before what the speaker does meanwhile',
      '“It is late,” said Rosa Keane, speaking in Vask.',
      'Rosa Keane',
    ],
    ['ends before the occasion', '“It is late,” said Rosa Keane after the vote.', 'Rosa Keane'],
  ])('%s', (_, text, expected) => {
    expect(sourceOf(text)).toBe(expected)
  })

  it('without a name keeps its clause', () => {
    expect(sourceOf('People who live by the harbour said it was late.')).toBe(
      'People who live by the harbour',
    )
  })
})
