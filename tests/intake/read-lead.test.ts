import { describe, expect, it } from 'vitest'
import { readLead } from '../../src/intake/read-lead'

const nothingKnown = { headline: null, details: {} }
const story = 'The old ferry is to be sold, the harbour board said.\nNobody has asked the captain.'

describe('readLead', () => {
  it('takes the first line for the headline if a story follows', () => {
    expect(readLead(`Old ferry to be sold\n${story}`, nothingKnown)).toEqual({
      headline: 'Old ferry to be sold',
      text: `Old ferry to be sold\n${story}`,
      details: {},
    })
  })

  it('takes byline, date and publisher out of the text, in any order, above the headline too', () => {
    const text = `The Daily Courier\n4 July 2011\n\nOld ferry to be sold\n\nBy Ada Park\n\n${story}`
    expect(readLead(text, nothingKnown)).toEqual({
      headline: 'Old ferry to be sold',
      text: `Old ferry to be sold\n\n${story}`,
      details: { publisher: 'The Daily Courier', publishedAt: '2011-07-04', byline: 'Ada Park' },
    })
  })

  it('keeps a standfirst, and lines it is not sure of', () => {
    const text = `Old ferry to be sold\nHarbour board wants the money\nAda Park\n${story}`
    expect(readLead(text, nothingKnown).text).toBe(text)
  })

  it('takes nothing out of the story itself', () => {
    const text = `${story}\nBy Ada Park\n4 July 2011`
    expect(readLead(text, nothingKnown)).toEqual({ headline: null, text, details: {} })
  })

  it('puts a known headline first and looks for no other', () => {
    const lead = readLead(`Harbour\n4 July 2011\n${story}`, { headline: 'Ferry sold', details: {} })
    expect(lead.headline).toBe('Ferry sold')
    expect(lead.text).toBe(`Ferry sold\n\nHarbour\n${story}`)
  })

  it('keeps a second byline in the text, for it holds names that the first does not', () => {
    const lead = readLead(`Old ferry to be sold\nBy Ada Park\nBy Ben Cole\n${story}`, nothingKnown)
    expect(lead.details.byline).toBe('Ada Park')
    expect(lead.text).toContain('\nBy Ben Cole\n')
  })

  it('keeps a line that contradicts what is known, and drops one that repeats it', () => {
    const known = {
      headline: 'Ferry sold',
      details: { byline: 'Ada Park', publishedAt: '2011-07-04' },
    }
    const lead = readLead(`By Ada Park\n5 July 2011\n${story}`, known)
    expect(lead.text).toBe(`Ferry sold\n\n5 July 2011\n${story}`)
    expect(lead.details).toEqual(known.details)
  })

  it.each([
    ['a sentence', `It was sold.\n${story}`],
    ['small letters', `old ferry to be sold\n${story}`],
    ['a greeting', `Dear Ada,\n${story}`],
    ['an announcement', `The chair said this:\n${story}`],
    ['a list', 'Apples\nPears\nPlums'],
    ['a long list', `${'Another apple\n'.repeat(20)}${story}`],
    ['a single line', 'Old ferry to be sold'],
    ['a question in the story', `Who will buy it?\n${story}`],
    ['a long line', `Ferry sale${' and ferry sale'.repeat(20)}\n${story}`],
  ])('takes %s for no headline', (_, text) => {
    expect(readLead(text, nothingKnown)).toEqual({ headline: null, text, details: {} })
  })

  it.each(['Who will buy it?', '“We want our ferry!”', 'Ferry sold to the U.S.'])(
    'lets the headline "%s" stand apart from the story',
    (headline) => {
      expect(readLead(`${headline}\n\n${story}`, nothingKnown).headline).toBe(headline)
    },
  )
})
