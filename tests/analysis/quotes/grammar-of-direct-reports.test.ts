import { beforeAll, describe, expect, it } from 'vitest'
import type { Models } from '../../../src/analysis/models/models'
import { markQuote } from '../../support/find-in-text'
import { readModels } from '../../support/read-models'

let models: Models
beforeAll(async () => {
  models = await readModels()
})

function isRead(marked: string): void {
  expect(markQuote(marked, models)).toBe(marked)
}

describe('a verb in front of its source', () => {
  it.each([
    '[content “The mill is safe,”] [cue said] [source Rosa Keane].',
    '[content “The mill is safe,”] [cue says] [source Ms Keane, 44].',
    '[content “Is the mill safe?”] [cue asked] [source Maria Lopez].',
    '[content “The mill is safe!”] [cue shouted] [source one of the workers].',
    '[content “The mill is safe,”] [cue said] [source Rosa Keane of the Millers’ Union].',
  ])('%s', isRead)
})

describe('a verb behind its source', () => {
  it.each([
    '[content “The mill is safe,”] [source the minister] [cue said].',
    '[content “The mill is safe,”] [source Rosa Keane] [cue said] on Friday.',
    '[content “The mill is safe,”] [source she] [cue has insisted].',
    '[content “We lost the match in midfield,”] [source the Norway coach] [cue said].',
    '[source Rosa Keane and Ben Reed] [cue said]: [content “The mill is safe.”]',
    '[content “The mill is safe,”] [source Rosa Keane], who chairs the board, [cue said].',
  ])('%s', isRead)
})

describe('a name and a colon', () => {
  it.each([
    '[source Rosa Keane]: [content “The mill will be safe for years to come.”]',
    '[source Rosa Keane] [cue added]: [content “The mill is safe.”]',
    '[source Ben Reed, Leeds]: [content “I have never seen so much snow in May.”]',
    '[source The minister]: [content “No school will close while I am in office.”]',
  ])('%s', isRead)
})

describe('a signature', () => {
  it.each([
    '[content “I have never seen so much snow in May.”] — [source Ben Reed]',
    '[content ‘I have never seen so much snow in May.’] - [source Rosa Keane, Leeds]',
    '[content “I have never seen so much snow in May.”] – [source Ben Reed, farmer]',
    '[content "I have never seen so much snow in May."] -- [source Maria Lopez]',
  ])('%s', isRead)
})

describe('telling somebody', () => {
  it.each([
    '[content “The mill is safe,”] [source Rosa Keane] [cue told] reporters.',
    '[content “The mill is safe,”] [source she] [cue told] the BBC on Friday.',
    '[source Mr Reed] [cue told] the court: [content “I never saw the car.”]',
    'In a statement, [source Rosa Keane] [cue said]: [content “The mill is safe.”]',
    'Speaking after the match, [source Jason Keane] [cue said]: [content “We were poor.”]',
  ])('%s', isRead)
})

describe('being quoted, writing and posting', () => {
  it.each([
    '[content “The mill is safe,”] [source Rosa Keane] [cue wrote] on Twitter.',
    '[content “What a night!”] [source Jason Keane] [cue posted] on Facebook.',
    '[source Maria Lopez] [cue tweeted]: [content “The wards are full again.”]',
    '[content “The wards are full,”] [source the report] [cue says].',
    '[source The letter] [cue reads]: [content “The school will close in July.”]',
    '[content “The mill is safe,”] [cue according to] [source Rosa Keane].',
  ])('%s', isRead)

  it.fails.each([
    '[content “The mill is safe,”] [source Rosa Keane] [cue was quoted as saying] by Radio Kent.',
  ])('still missed: %s', isRead)
})

describe('an interrupted quotation', () => {
  it.each([
    '[content “The mill,”] [source Rosa Keane] [cue said], [content “is safe.”]',
    '[content “The mill is safe,”] [cue said] [source Rosa Keane]. [content “The bridge is not.”]',
    '[content “The mill is safe”] – [source Rosa Keane] [cue said] – [content “but the bridge is not.”]',
    '[content “The mill is safe,”] [cue said] [source Rosa Keane, the mayor of Leeds], [content “but the bridge is not.”]',
    '[content “Why,”] [cue asked] [source Mr Reed], [content “was the mill sold?”]',
    '[content “The mill is safe”] — [source Rosa Keane] [cue said] — [content “and so are the jobs.”]',
    '[content “The mill is safe,”] [source she] [cue added]; [content “the bridge is not.”]',
    '[content ‘The mill is safe,’] [source he] [cue said], [content ‘and so are the jobs.’]',
  ])('%s', isRead)
})

describe('American and British habits', () => {
  it.each([
    '[content “The bill is dead,”] [cue said] [source Sen. Maria Lopez (D-Ohio)].',
    '[content “The bill is dead,”] [source Lopez] [cue said] Monday.',
    'AKRON, Ohio — [content “The bill is dead,”] [source Gov. Ben Reed] [cue said] Tuesday.',
    '[content ‘The workers’ vote was fair,’] [source Mr Reed] [cue told] the BBC.',
    '[content “The mill is safe”], [cue said] [source Rosa Keane].',
    '[source Sir Jason Keane] [cue said]: [content ‘It’s the farmers’ land.’]',
  ])('%s', isRead)
})
