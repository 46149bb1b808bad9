import { describe, expect, it } from 'vitest'
import { KNOWN, knownWords } from '../../../src/analysis/ner/known-words'
import type { KnownPlace } from '../../../src/analysis/models/gazetteer'
import { splitSentences } from '../../../src/analysis/split-sentences'
import { tokenise } from '../../../src/analysis/tokenise'

const place = (name: string, type: KnownPlace['type']): [string, KnownPlace] => [
  name,
  { type, name, lat: 0, lon: 0, country: 'XX', population: 0 },
]
const gazetteer = {
  places: new Map([
    place('Norland', 'country'),
    place('Port Ellen', 'city'),
    place('Ellen', 'city'),
    place('Alt-Moor', 'city'),
  ]),
  personNames: new Map([['Ellen', 5]]),
  commonWords: new Set(['port', 'the']),
}

function bitsOf(text: string): Record<string, number> {
  const tokens = tokenise(text)
  const known = knownWords(text, tokens, splitSentences(text, tokens), gazetteer)
  return Object.fromEntries(tokens.map((token, i) => [token.text, known[i]!]))
}

describe('knownWords', () => {
  it('knows countries, cities, names and common words', () => {
    expect(bitsOf('Ellen left the Norland ferry')).toEqual({
      Ellen: KNOWN.given | KNOWN.city,
      left: 0,
      the: KNOWN.common,
      Norland: KNOWN.country,
      ferry: 0,
    })
  })

  it('knows places of several words, hyphens too', () => {
    const long = KNOWN.city | KNOWN.longPlace
    expect(bitsOf('From Port Ellen.')).toMatchObject({ Port: long | KNOWN.common })
    expect(bitsOf('To Alt-Moor.')).toMatchObject({ Alt: long, '-': long, Moor: long })
  })

  it('reads capitals as usual letters', () => {
    expect(bitsOf('PORT ELLEN')).toMatchObject({
      ELLEN: KNOWN.given | KNOWN.city | KNOWN.longPlace,
    })
  })

  it('joins no place across the end of a sentence', () => {
    expect(bitsOf('We saw the Port.\n\nEllen left.')).toMatchObject({ Port: KNOWN.common })
  })

  it('takes no small letters for a name', () => {
    expect(bitsOf('a norland ellen')).toEqual({ a: 0, norland: 0, ellen: 0 })
  })
})
