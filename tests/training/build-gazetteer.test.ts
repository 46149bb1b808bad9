// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { decodeGazetteer } from '../../src/analysis/models/decode-gazetteer'
import { gazetteerBytes } from '../../src/training/build-gazetteer'
import { commonWords } from '../../src/training/common-words'
import { gazetteerPersons } from '../../src/training/gazetteer-persons'
import { gazetteerPlaces } from '../../src/training/gazetteer-places'
import { readBuiltModel } from '../../src/training/model-folder'

describe('gazetteerBytes', () => {
  it('gives the bytes of public/models again from the same packages', () => {
    const built = gazetteerBytes(gazetteerPlaces(), gazetteerPersons(), commonWords())
    expect(Buffer.compare(built, readBuiltModel('gazetteer'))).toBe(0)
  }, 60_000)

  it('is read back as it was written', () => {
    const oslo = { spelling: 'Oslo', name: 'Oslo', lat: 59.91, lon: 10.75, country: 'NO', rank: 19 }
    const bytes = gazetteerBytes([oslo], [['Ada', 5]], ['ferry'])
    const { places, personNames, commonWords: words } = decodeGazetteer(bytes)
    expect(places.get('Oslo')).toEqual({
      type: 'city',
      name: 'Oslo',
      lat: 59.91,
      lon: 10.75,
      country: 'NO',
      population: 2 ** 19,
    })
    expect([...personNames]).toEqual([['Ada', 5]])
    expect([...words]).toEqual(['ferry'])
  })
})
