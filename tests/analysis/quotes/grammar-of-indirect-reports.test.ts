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

describe('says and a clause', () => {
  it.each([
    '[source Rosa Keane] [cue said] [content the bridge would close for a year].',
    '[source Rosa Keane] [cue says] [content the bridge will close for a year].',
    '[source Mr Keane] [cue said] [content it was too late to save the brewery].',
    '[source The council] [cue said] [content it had run out of road salt].',
    '[source Police in Norwich] [cue said] that [content two men had been arrested].',
    '[source Maria Lopez, a nurse at the clinic], [cue said] [content the wards were full].',
    '[source A spokeswoman for Northern Rail] [cue said] [content the line would reopen at noon].',
    '[source Jason Keane] also [cue said] [content the mill had been sold twice].',
    '[source Officials] [cue have said] [content the dam is safe].',
  ])('%s', isRead)
})

describe('a verb in front of its source', () => {
  it.each([
    '[content The brewery will close in May], [cue said] [source Rosa Keane].',
    '[content The pay offer was an insult], [cue says] [source the union].',
    '[content The mill], [source she] [cue said], [content was safer than the bridge].',
    '[content No trains would run before noon], [cue added] [source a spokesman].',
    '[content The tunnel is years behind its plan], [cue say] [source engineers in Leeds].',
  ])('%s', isRead)

  it.fails.each([
    '[content The mill], [cue said] [source Rosa Keane], [content was safer than the bridge].',
  ])('still missed: %s', isRead)
})

describe('according to', () => {
  it.each([
    '[cue According to] [source Rosa Keane], [content the bridge had been closed since March].',
    '[content The bridge had been closed since March], [cue according to] [source Rosa Keane].',
    '[content Two men were arrested in Leeds on Friday], [cue according to] [source police].',
    '[cue According to] [source the health ministry], [content nine people fell ill].',
    '[content House prices fell in May], [cue according to] [source a report by the bank].',
  ])('%s', isRead)

  it.fails.each([
    '[content The bridge], [cue according to] [source Rosa Keane], [content had been closed since March].',
  ])('still missed: %s', isRead)
})

describe('telling somebody', () => {
  it.each([
    '[source Rosa Keane] [cue told] reporters [content the bridge was unsafe].',
    '[source Mr Reed] [cue told] the BBC that [content he would not resign].',
    '[source Maria Lopez] [cue told] the court [content she had never met the driver].',
    '[source She] [cue told] Radio Kent on Friday that [content the lifeboat had turned back].',
    '[source The minister] [cue assured] voters [content the hospital would stay open].',
  ])('%s', isRead)

  it.fails.each([
    '[source Jason Keane] [cue informed] the board that [content the mill was bankrupt].',
  ])('still missed: %s', isRead)
})

describe('a place or paper in front', () => {
  it.each([
    'In a statement, [source Northern Rail] [cue said] [content the line would reopen].',
    'In a letter to the board, [source Rosa Keane] [cue said] [content she was leaving].',
    'At a meeting in Leeds on Friday, [source Maria Lopez] [cue said] [content the wards were full].',
    'Speaking outside the court, [source Mr Reed] [cue said] [content he would appeal].',
    'On Tuesday, [source the ministry] [cue said] [content no tax would rise].',
  ])('%s', isRead)
})

describe('a source with a clause of its own', () => {
  it.each([
    '[source Rosa Keane], who replaced Ben Reed in March, [cue said] [content the mill was safe].',
    '[source Jason Keane], whose brother owns the brewery, [cue said] [content it would be sold].',
    '[source Maria Lopez], who has run the clinic since 2009, [cue told] reporters [content it was full].',
  ])('%s', isRead)

  it.fails.each([
    '[source The board], which met in Leeds on Friday, [cue said] [content fares would rise].',
  ])('still missed: %s', isRead)
})

describe('two sources', () => {
  it.each(['[source Rosa Keane and Ben Reed] [cue said] [content the bridge would close].'])(
    '%s',
    isRead,
  )

  it.fails.each([
    '[source Both Kenya and Uganda] [cue said] [content the border was open].',
    '[source The council and the police] [cue have said] [content the march may go ahead].',
  ])('still missed: %s', isRead)
})

describe('being quoted and heard of', () => {
  it.each([
    '[source The minister] [cue was quoted as saying] that [content the talks had failed].',
  ])('%s', isRead)

  it.fails.each([
    '[source Rosa Keane] [cue was quoted as saying] [content the mill had been sold].',
    '[source Mr Reed] [cue is reported to have said] [content the talks had failed].',
  ])('still missed: %s', isRead)
})

describe('writing and posting', () => {
  it.each([
    '[source Rosa Keane] [cue tweeted] that [content the bridge was open again].',
    '[source Jason Keane] [cue posted] that [content he had left the band].',
    '[source Maria Lopez] [cue wrote] in a letter to the board that [content the wards were full].',
  ])('%s', isRead)

  it.fails.each([
    '[source Rosa Keane] [cue wrote] on Facebook that [content the mill had been sold].',
  ])('still missed: %s', isRead)
})

describe('American habits', () => {
  it.each([
    '[source The mayor] [cue said] Monday [content the bridge would close].',
    '[source Sen. Maria Lopez] [cue said] [content the bill was dead].',
    '[source Rep. Ben Reed (R-Ohio)] [cue said] [content the bill was dead].',
    '[source Gov. Jason Keane, a Democrat], [cue said] Tuesday that [content taxes would fall].',
    'AKRON, Ohio (AP) — [source Police] [cue said] Sunday that [content two men were shot].',
    '[content Two men were shot], [source police] [cue said] Sunday.',
    '[source Lopez] [cue testified] that [content she never saw the car].',
  ])('%s', isRead)
})
