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

describe('papers that speak', () => {
  it.each([
    '[source The letter] [cue said] [content the school would close in July].',
    '[source A report by the bank] [cue says] [content house prices will fall].',
    '[source The poll] [cue found] that [content most voters wanted a new mayor].',
    '[source A study in Norway] [cue suggests] that [content cod are moving north].',
    '[source The lawsuit] [cue alleges] that [content the brewery poisoned the river].',
    '[source A sign on the gate] [cue said] [content the school was closed].',
  ])('%s', isRead)
})

describe('quoted words inside', () => {
  it.each([
    '[source Rosa Keane] [cue said] [content the plan was “a bad joke”].',
    '[source Mr Reed] [cue told] the BBC [content the plan was ‘a bad joke’].',
    '[source The council] [cue said] that [content “urgent” repairs would begin in May].',
    '[source Maria Lopez] [cue described] [content the wards as “full to bursting”].',
  ])('%s', isRead)

  it.fails.each(['[source Jason Keane] [cue called] [content the offer “an insult”].'])(
    'still missed: %s',
    isRead,
  )
})

describe('thought', () => {
  it.each([
    '[source Rosa Keane] [cue believes] [content the mill can be saved].',
    '[source Maria Lopez] [cue hopes] [content the clinic will reopen in May].',
    '[source Mr Reed] [cue thinks] [content the match was lost in midfield].',
    '[source Analysts] [cue expect] [content the bank to cut rates].',
    '[source The union] [cue fears] [content the brewery will close].',
  ])('%s', isRead)
})

describe('promises and threats', () => {
  it.each([
    '[source Rosa Keane] [cue promised] [content to reopen the library].',
    '[source The new mayor] [cue has vowed] [content to clean the river].',
    '[source The union] [cue threatened] [content to strike in December].',
    '[source The airline] [cue agreed] [content to pay the families].',
    '[source Jason Keane] [cue pledged] that [content no school would close].',
  ])('%s', isRead)
})

describe('accusations, denials and warnings', () => {
  it.each([
    '[source Rosa Keane] [cue accused] [content Ben Reed of lying to the board].',
    '[source Prosecutors] [cue allege] that [content he burned the barn down].',
    '[source Mr Reed] [cue denied] [content lying to the board].',
    '[source The brewery] [cue denies] that [content it poisoned the river].',
    '[source Forecasters] [cue warned] that [content snow would fall by night].',
    '[source The minister] [cue admitted] [content the figures were wrong].',
  ])('%s', isRead)

  it.fails.each(['[source The embassy] [cue warned] [content travellers to avoid the border].'])(
    'still missed: %s',
    isRead,
  )
})

describe('questions and demands', () => {
  it.each([
    '[source Rosa Keane] [cue asked] [content why the mill had been sold].',
    '[source The judge] [cue asked] [content whether the driver had been drunk].',
    '[source Maria Lopez] [cue wondered] [content how the wards would be staffed].',
    '[source The union] [cue called on] [content the minister to resign].',
    '[source The opposition] [cue demanded] that [content the minister resign].',
    '[source Police] [cue asked] [content drivers to avoid the bridge].',
  ])('%s', isRead)

  it.fails.each(['[source Rosa Keane] [cue urged] [content voters to stay calm].'])(
    'still missed: %s',
    isRead,
  )
})
