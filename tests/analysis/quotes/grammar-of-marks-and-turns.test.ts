import { beforeAll, describe, expect, it } from 'vitest'
import type { Models } from '../../../src/analysis/models/models'
import { markQuote } from '../../support/find-in-text'
import { listStatements } from '../../support/list-statements'
import { readModels } from '../../support/read-models'

let models: Models
beforeAll(async () => {
  models = await readModels()
})

function isRead(marked: string): void {
  expect(markQuote(marked, models)).toBe(marked)
}

function isSilent(text: string): void {
  expect(listStatements(text, models)).toEqual([])
}

function isHeardAs(text: string, statements: readonly string[]): void {
  expect(listStatements(text, models)).toEqual(statements)
}

describe('marks of all kinds', () => {
  it.each([
    '[content "The mill is safe,"] [cue said] [source Rosa Keane].',
    "[content 'The mill is safe,'] [cue said] [source Rosa Keane].",
    "[content ''The mill is safe,''] [source Rosa Keane] [cue said].",
    '[content «The mill is safe»], [cue said] [source Rosa Keane].',
    "[content 'It's the workers' mill,'] [source Rosa Keane] [cue said].",
    '[content ‘It’s the workers’ mill, and the ’90s are gone,’] [source Rosa Keane] [cue said].',
    '[content “He called it ‘a bad joke’ twice,”] [source Rosa Keane] [cue said].',
    '[content ‘He called it “a bad joke” twice,’] [source Rosa Keane] [cue said].',
    '[content "He called it \'a bad joke\' twice,"] [source Rosa Keane] [cue said].',
    "[content ``The mill is safe,''] [source Rosa Keane] [cue said].",
  ])('%s', isRead)
})

describe('marks without a statement', () => {
  it.each([
    'The “smart” motorway was closed.',
    'The so-called ‘ghost’ brewery opened in May.',
    'Jason “Tank” Keane won the race.',
    'Her first novel, “The Salt Road”, won a prize.',
    'Rosa Keane sang “Snow in May” at the wedding.',
    "The ships' crews left in the '90s.",
    'The shelf was 6" deep and 3\' wide.',
    'The word “mill” comes from Latin.',
    'The ‘Millers’ beat Leeds on Friday.',
  ])('%s', isSilent)

  it.fails.each(['The dish is known as “miller’s pie” in Leeds.'])('still missed: %s', isSilent)
})

describe('one statement inside another', () => {
  it.each([
    [
      'According to Rosa Keane, Ben Reed denied that he was there.',
      [
        'Rosa Keane | According to | Ben Reed denied that he was there',
        'Ben Reed | denied | he was there',
      ],
    ],
  ])('%j', isHeardAs)

  it.fails.each([
    [
      'Rosa Keane said Ben Reed had told them the mill was safe.',
      [
        'Rosa Keane | said | Ben Reed had told them the mill was safe',
        'Ben Reed | had told | the mill was safe',
      ],
    ],
    [
      'Mr Reed said the minister had promised to pay.',
      ['Mr Reed | said | the minister had promised to pay', 'the minister | had promised | to pay'],
    ],
    [
      '“He told me the mill was safe,” Rosa Keane said.',
      ['Rosa Keane | said | “He told me the mill was safe,”', 'He | told | the mill was safe'],
    ],
    [
      'The letter says the bank believes prices will fall.',
      [
        'The letter | says | the bank believes prices will fall',
        'the bank | believes | prices will fall',
      ],
    ],
    [
      '“I asked whether the mill was safe,” said Mr Reed.',
      [
        'Mr Reed | said | “I asked whether the mill was safe,”',
        'I | asked | whether the mill was safe',
      ],
    ],
  ])('still missed: %j', isHeardAs)
})

describe('two statements side by side', () => {
  it.each([
    [
      'Rosa Keane said the mill was safe, but Ben Reed said it was not.',
      ['Rosa Keane | said | the mill was safe', 'Ben Reed | said | it was not'],
    ],
    [
      'Rosa Keane said the mill was safe. Ben Reed denied that it was.',
      ['Rosa Keane | said | the mill was safe', 'Ben Reed | denied | it was'],
    ],
    [
      '“Is it safe?” asked Maria Lopez. “It is,” said Ben Reed.',
      ['Maria Lopez | asked | “Is it safe?”', 'Ben Reed | said | “It is,”'],
    ],
    [
      'While police say the car was speeding, Mr Reed insists he was parked.',
      ['police | say | the car was speeding', 'Mr Reed | insists | he was parked'],
    ],
  ])('%j', isHeardAs)

  it.fails.each([
    [
      'Rosa Keane said the mill was safe and urged workers to return.',
      ['Rosa Keane | said | the mill was safe', 'Rosa Keane | urged | workers to return'],
    ],
  ])('still missed: %j', isHeardAs)
})

describe('a statement that goes on without a cue', () => {
  it.each([
    [
      '“The mill is safe for years,” Rosa Keane said, adding that the bridge was not. “We looked at it twice in May.”',
      [
        'Rosa Keane | said | “The mill is safe for years,” … “We looked at it twice in May.”',
        'Rosa Keane | adding | the bridge was not',
      ],
    ],
    [
      '“The mill is safe for years,” Rosa Keane explained on Friday. “They told us it was ‘as good as new.’”',
      [
        'Rosa Keane | explained | “The mill is safe for years,” … “They told us it was ‘as good as new.’”',
      ],
    ],
    [
      'The bottom line: “We will never be able to sell the mill.”',
      ['- | - | “We will never be able to sell the mill.”'],
    ],
    [
      '“The mill is safe,” Rosa Keane said.\n\n“The bridge is not.”',
      ['Rosa Keane | said | “The mill is safe,”', '- | - | “The bridge is not.”'],
    ],
    [
      'Rosa Keane said the mill was safe.\n\n“The bridge is not, and I worry about it.”',
      [
        'Rosa Keane | said | the mill was safe',
        '- | - | “The bridge is not, and I worry about it.”',
      ],
    ],
  ])('%j', isHeardAs)

  it.fails.each([
    [
      'Rosa Keane was pleased with the vote. “It was close, but we won it in the end.”',
      ['- | - | “It was close, but we won it in the end.”'],
    ],
  ])('still missed: %j', isHeardAs)
})

describe('a quotation over several paragraphs', () => {
  it.each([
    [
      'Rosa Keane said: “The mill is safe.\n\n“The bridge is not.”',
      ['Rosa Keane | said | “The mill is safe.', '- | - | “The bridge is not.”'],
    ],
    [
      'Rosa Keane said: "The mill is safe.\n\n"The bridge is not."',
      ['Rosa Keane | said | "The mill is safe.', '- | - | "The bridge is not."'],
    ],
  ])('%j', isHeardAs)

  it.fails.each([
    [
      "Rosa Keane said: 'The mill is safe.\n\n'The bridge is not.'",
      ["Rosa Keane | said | 'The mill is safe.", "- | - | 'The bridge is not.'"],
    ],
    [
      '“The mill is safe,” said Ben Reed. “We looked.\n\n“The bridge is not.”',
      ['Ben Reed | said | “The mill is safe,” … “We looked.', '- | - | “The bridge is not.”'],
    ],
  ])('still missed: %j', isHeardAs)
})
