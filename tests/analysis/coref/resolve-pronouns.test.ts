// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest'
import type { Models } from '../../../src/analysis/models/models'
import { meaningOf } from '../../support/meaning-of'
import { readModels } from '../../support/read-models'

let models: Models
beforeAll(async () => {
  models = await readModels()
})

describe('a pronoun', () => {
  it.each([
    [
      'agrees with a title',
      'Mr Jacob Vask met Mrs Grace Holm in Oslo. On Monday [she] left.',
      'Grace Holm',
    ],
    [
      'never means who has another title',
      'Mr Jacob Vask runs the bakery in Oslo. On Monday [she] left.',
      null,
    ],
    [
      'goes on with the subject of the sentence before',
      'Grace Holm opened the bakery with Sarah Reed. Later [she] sold bread there.',
      'Grace Holm',
    ],
    [
      'may stand in front of its name',
      'In [her] first year as mayor, Grace Holm built two bridges.',
      'Grace Holm',
    ],
    [
      'behind a quotation means who spoke before',
      'Grace Holm said the bakery would close. “We are sorry,” [she] said.',
      'Grace Holm',
    ],
    [
      'in front of a relative is not the relative',
      'Grace Holm left with [her] sister Sarah Reed.',
      'Grace Holm',
    ],
    [
      'in a clause that is told means the teller',
      'Jacob Vask told reporters on Monday that [he] would sell the ferry.',
      'Jacob Vask',
    ],
    [
      'that owns something goes on with the nearer subject',
      'Jacob Vask said Ben Reed had lost [his] keys.',
      'Ben Reed',
    ],
    [
      'in a reason means the subject of what it is a reason for',
      'Grace Holm met Sarah Reed because [she] wanted advice.',
      'Grace Holm',
    ],
    [
      'for a body opens the sentence behind it',
      'The Harbour Board met on Monday. [It] will decide in June.',
      'Harbour Board',
    ],
    ['that means nothing has no name', 'Grace Holm left Oslo. [It] was raining.', null],
  ])('%s', (_rule, text, wanted) => {
    expect(meaningOf(text, 'pronoun', models)).toBe(wanted)
  })

  // Rather nobody than a wrong body: "it" has to be surer than "he".
  it.fails.each([
    [
      'for a body in a clause that the body tells',
      'Vask Holdings said on Monday that [it] would sell the ferry.',
      'Vask Holdings',
    ],
    [
      'that speaks a quotation, behind two of one gender',
      'Grace Holm met Sarah Reed in Oslo. “We won,” [she] said.',
      'Grace Holm',
    ],
  ])('%s', (_rule, text, wanted) => {
    expect(meaningOf(text, 'pronoun', models)).toBe(wanted)
  })
})
