import { describe, expect, it } from 'vitest'
import { joinWrappedLines } from '../../src/intake/join-wrapped-lines'

const mail = `The harbour board will decide on Thursday whether the old ferry is
to be sold, its chair told the council. She said that no buyer had
been named so far, and that several towns along the coast had asked
for more time.

Drivers who cross the bay every morning said they would rather pay a
higher fare than lose the boat.`

describe('joinWrappedLines', () => {
  it('joins the lines of a paragraph that was wrapped at 68 characters', () => {
    const joined = joinWrappedLines(mail)
    expect(joined.split('\n\n')).toHaveLength(2)
    expect(joined).toContain('ferry is to be sold')
    expect(joined.replaceAll('\n', ' ')).toBe(mail.replaceAll('\n', ' '))
  })

  it('keeps a line end where the next word would have fitted on the line', () => {
    const text = mail.replace('more time.\n\nDrivers', 'more time.\nDrivers')
    expect(joinWrappedLines(text)).toContain('more time.\nDrivers')
  })

  it('joins a word that was divided at its hyphen without a space', () => {
    const text = `${mail}

The board has asked three firms for an estimate, among them the well-
known yard across the bay, and has heard nothing.`
    expect(joinWrappedLines(text)).toContain('the well-known yard')
  })

  it.each([
    [
      'paragraphs of one line each',
      'The council met on Monday and heard from the harbour board for two hours.\nNo vote was taken on the ferry, and none is expected before the summer.\nThe chair thanked all who came, and the meeting closed at half past ten.\nA second one is planned.',
    ],
    [
      'a list of names',
      'Ada Park, who has chaired the harbour board of the town for eight years\nBen Cole, the captain of the ferry and a member of the sailing club too\nCarla Diaz, a teacher who crosses the bay to school twice every weekday\nDev Rao, who sells coffee',
    ],
    ['verse', 'The tide goes out,\nthe tide comes in,\nthe ferry waits\nwith rusty skin.'],
    ['one long line', 'The tide goes out and '.repeat(20)],
  ])('leaves %s alone', (_, text) => {
    expect(joinWrappedLines(text)).toBe(text)
  })
})
