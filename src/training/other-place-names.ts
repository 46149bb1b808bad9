/** What newspapers call a country, where the ISO list has only a formal name, by country code. */
export const USUAL_COUNTRY_NAMES: Readonly<Record<string, string>> = {
  BN: 'Brunei',
  FK: 'Falkland Islands',
  FM: 'Micronesia',
  GB: 'United Kingdom',
  LA: 'Laos',
  MD: 'Moldova',
  SY: 'Syria',
  TL: 'East Timor',
  VA: 'Vatican',
}

/** Further names that newspapers use for countries, by country code. */
export const OTHER_COUNTRY_NAMES: Readonly<Record<string, readonly string[]>> = {
  BA: ['Bosnia', 'Bosnia-Herzegovina'],
  CD: ['DR Congo', 'DRC', 'Zaire'],
  FK: ['Falklands'],
  GB: ['Britain', 'U.K.'],
  KR: ['Korea'],
  MK: ['Macedonia'],
  MM: ['Burma'],
  MO: ['Macau'],
  NL: ['Holland'],
  RS: ['Yugoslavia'],
  RU: ['Soviet Union', 'USSR'],
  SZ: ['Swaziland'],
  AE: ['Emirates'],
  US: ['America'],
  VA: ['Vatican City', 'Holy See'],
}

/** Countries within a country: they are places of their own, not other names of it. */
export const PARTS_OF_COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  GB: ['England', 'Scotland', 'Wales', 'Northern Ireland', 'Ulster'],
  CN: ['Tibet', 'Xinjiang'],
  RU: ['Chechnya', 'Siberia'],
  PS: ['Gaza Strip', 'West Bank'],
  UA: ['Crimea', 'Donbas'],
  SD: ['Darfur'],
  IQ: ['Iraqi Kurdistan'],
}

/** Names that English uses for cities which GeoNames spells otherwise: `[newspaper, GeoNames, country]`. */
export const OTHER_CITY_NAMES: readonly (readonly [string, string, string])[] = [
  ['Bangalore', 'Bengaluru', 'IN'],
  ['Bombay', 'Mumbai', 'IN'],
  ['Calcutta', 'Kolkata', 'IN'],
  ['Kiev', 'Kyiv', 'UA'],
  ['Madras', 'Chennai', 'IN'],
  ['New York', 'New York City', 'US'],
  ['Peking', 'Beijing', 'CN'],
  ['Rangoon', 'Yangon', 'MM'],
  ['Saigon', 'Ho Chi Minh City', 'VN'],
  ['St Petersburg', 'Saint Petersburg', 'RU'],
  ['St. Petersburg', 'Saint Petersburg', 'RU'],
  ['Washington', 'Washington, D.C.', 'US'],
  ['Washington DC', 'Washington, D.C.', 'US'],
  ['Frankfurt', 'Frankfurt am Main', 'DE'],
  ['Hague', 'The Hague', 'NL'],
]
