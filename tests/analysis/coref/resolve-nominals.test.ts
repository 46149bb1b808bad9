// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest'
import type { Models } from '../../../src/analysis/models/models'
import { readModels } from '../../support/read-models'
import { meaningOf } from '../../support/meaning-of'

let models: Models
beforeAll(async () => {
  models = await readModels()
})

describe('a description', () => {
  it.each([
    [
      'means who has the title, in small letters as well',
      'Prime Minister Grace Holm spoke in Oslo. [The prime minister] was calm.',
      'Grace Holm',
    ],
    [
      'with another word for the same post',
      'Council leader Grace Holm resigned. [The council chief] was ill.',
      'Grace Holm',
    ],
    [
      'means the country that was named last',
      'Grace Holm flew from Norway to Kenya. She praised [the country].',
      null,
    ],
    [
      'means the only country that was named',
      'Grace Holm flew to Kenya on Monday. She praised [the country].',
      'Kenya',
    ],
    ['means the city that was named', 'They met in Oslo. Rain fell on [the city].', 'Oslo'],
    [
      'means the body of two that was named last',
      'The Harbour Council met the River Council on Monday. Reporters from the Harbour Council came. [The council] said nothing.',
      'Harbour Council',
    ],
    [
      'is not a minister for being an aide to one',
      'Grace Holm, an aide to the prime minister, left Oslo. [The prime minister] stayed.',
      null,
    ],
    [
      'in front of a further noun is none',
      'Council leader Grace Holm resigned. [The leader] of the fishermen stayed.',
      null,
    ],
  ])('%s', (_rule, text, wanted) => {
    expect(meaningOf(text, 'nominal', models)).toBe(wanted)
  })
})
