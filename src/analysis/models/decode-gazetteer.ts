import { decodeFrontCoded } from './front-coding'
import type { Gazetteer, KnownPlace } from './gazetteer'
import { ModelFormatError } from './model-format-error'
import { readContainer } from './read-container'

/** Bytes of one place: latitude and longitude in hundredths of a degree, country, rank. */
export const PLACE_BYTES = 6
/** The scale of stored degrees: a hundredth is about a kilometre. */
export const DEGREE_SCALE = 100

/**
 * The gazetteer in these bytes; `model-format.md` describes the sections.
 * @throws {ModelFormatError}
 */
export function decodeGazetteer(bytes: Uint8Array): Gazetteer {
  const sections = readContainer(bytes, 'gazetteer')
  const [codes, names, numbers, persons, uses, words] = sections
  if (!codes || !names || !numbers || !persons || !uses || !words)
    throw new ModelFormatError(`The gazetteer has ${String(sections.length)} sections; expected 6.`)
  return {
    places: decodePlaces(decodeFrontCoded(codes), decodeFrontCoded(names), numbers),
    personNames: decodePersons(decodeFrontCoded(persons), uses),
    commonWords: new Set(decodeFrontCoded(words)),
  }
}

function decodePlaces(
  codes: readonly string[],
  names: readonly string[],
  numbers: Uint8Array,
): ReadonlyMap<string, KnownPlace> {
  if (numbers.byteLength !== names.length * PLACE_BYTES)
    throw new ModelFormatError(
      `The gazetteer has ${String(names.length)} places but numbers for ${String(numbers.byteLength / PLACE_BYTES)}.`,
    )
  const view = new DataView(numbers.buffer, numbers.byteOffset, numbers.byteLength)
  const places = new Map<string, KnownPlace>()
  for (let i = 0; i < names.length; i++) {
    const at = i * PLACE_BYTES
    const rank = view.getUint8(at + 5)
    // "Great Britain=United Kingdom" and "Great Britain" differ: the part behind "=" is the usual name.
    const [spelling = '', name = spelling] = names[i]!.split('=')
    places.set(spelling, {
      type: rank === 0 ? 'country' : 'city',
      name,
      lat: view.getInt16(at, true) / DEGREE_SCALE,
      lon: view.getInt16(at + 2, true) / DEGREE_SCALE,
      country: codes[view.getUint8(at + 4)] ?? '',
      population: rank === 0 ? 0 : 2 ** rank,
    })
  }
  return places
}

function decodePersons(names: readonly string[], uses: Uint8Array): ReadonlyMap<string, number> {
  if (uses.byteLength !== names.length)
    throw new ModelFormatError(
      `The gazetteer has ${String(names.length)} personal names but uses for ${String(uses.byteLength)}.`,
    )
  return new Map(names.map((name, i) => [name, uses[i]!]))
}
