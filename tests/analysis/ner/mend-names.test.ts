import { describe, expect, it } from 'vitest'
import { mendNames } from '../../../src/analysis/ner/mend-names'
import { NAME_TYPES, type NameType } from '../../../src/analysis/ner/name-labels'
import { tokenise } from '../../../src/analysis/tokenise'

/** The words of the mended names, of names given by their words, in a text whose sentence begins at its second token. */
function mend(text: string, given: readonly (readonly [NameType, string])[]): string[] {
  const tokens = tokenise(`“${text}`)
  const tokenAt = (offset: number, edge: 'start' | 'end') =>
    tokens.findIndex((token) => token[edge] === offset + 1)
  const names = given.map(([type, words]) => {
    const start = text.indexOf(words)
    return {
      firstToken: tokenAt(start, 'start') - 1,
      endToken: tokenAt(start + words.length, 'end'),
      type: NAME_TYPES.indexOf(type),
      probability: type === 'ORG' ? 0.5 : 0.9,
    }
  })
  return mendNames(names, tokens, 1).map(
    ({ firstToken, endToken, probability }) =>
      `${text.slice(tokens[firstToken + 1]!.start - 1, tokens[endToken]!.end - 1)} ${String(probability)}`,
  )
}

describe('mendNames', () => {
  it('leaves a rank in front of a person out', () => {
    expect(mend('Lt. Col Ada Park left', [['PER', 'Lt. Col Ada Park']])).toEqual(['Ada Park 0.9'])
  })

  it('leaves a rank that is all of the name, and one inside', () => {
    expect(mend('We asked General again', [['PER', 'General']])).toEqual(['General 0.9'])
    expect(mend('Ada Captain Park left', [['PER', 'Ada Captain Park']])).toEqual([
      'Ada Captain Park 0.9',
    ])
  })

  it('takes no rank from a body', () => {
    expect(mend('General Ferries grew', [['ORG', 'General Ferries']])).toEqual([
      'General Ferries 0.5',
    ])
  })

  it('joins what a hyphen ties to a body', () => {
    const parts = [
      ['LOC', 'Norland'],
      ['ORG', 'Westmark Council'],
    ] as const
    expect(mend('The Norland-Westmark Council met', parts)).toEqual([
      'Norland-Westmark Council 0.5',
    ])
    expect(mend('The Norland - Westmark Council match', parts)).toEqual([
      'Norland 0.9',
      'Westmark Council 0.5',
    ])
  })

  it('joins two names that a hyphen ties, and the noun of a body behind them', () => {
    const parts = [
      ['LOC', 'Norland'],
      ['LOC', 'Westmark'],
    ] as const
    expect(mend('The Norland-Westmark Council met', parts)).toEqual([
      'Norland-Westmark Council 0.9',
    ])
    expect(mend('The Norland-Westmark Border met', parts)).toHaveLength(2)
  })

  it('leaves two places or two short names apart', () => {
    expect(
      mend('The Norland-Westmark border', [
        ['LOC', 'Norland'],
        ['LOC', 'Westmark'],
      ]),
    ).toEqual(['Norland 0.9', 'Westmark 0.9'])
    expect(
      mend('The Rovers-United match', [
        ['ORG', 'Rovers'],
        ['ORG', 'United'],
      ]),
    ).toEqual(['Rovers 0.5', 'United 0.5'])
  })
})
