import { PREPOSITIONS } from '../../language/clause-words'
import { ROLE_NOUNS } from '../../language/titles'
import type { Gazetteer } from '../models/gazetteer'
import { fullestName, type NameChain } from './name-chain'

/** Which chains a common noun may describe, and by which further words. */
export interface Description {
  readonly chain: number
  /** Small letters; a modifier in front of the noun has to be one of them. */
  readonly words: ReadonlySet<string>
  /** False where only what kind of body or place it is speaks for it: then it has to be named shortly before. */
  readonly isTold: boolean
}

/** Descriptions by their noun, in small letters. */
export type KnownDescriptions = ReadonlyMap<string, readonly Description[]>

/** Words for the same post. */
const LEADERS = new Set(['chief', 'head', 'leader', 'boss'])
/** Nouns that name a body when its name contains them: "the council" for "Harbour Council". */
const BODIES = new Set(
  'council company bank party union ministry club university group association committee commission agency federation court board institute foundation department parliament league alliance trust society museum hospital college school airline'.split(
    ' ',
  ),
)
const PLACE_NOUNS = { country: ['country', 'nation'], city: ['city', 'town'] } as const

/** What a text says of those it names, by what introduces persons: titles and roles, the noun in a body's name, whether a place is a country or a city. */
export function knownDescriptions(
  chains: readonly NameChain[],
  descriptions: readonly (readonly string[])[],
  gazetteer: Gazetteer,
): KnownDescriptions {
  const known = new Map<string, Description[]>()
  const add = (noun: string, description: Description) => {
    const list = known.get(noun)
    if (list) list.push(description)
    else known.set(noun, [description])
  }
  chains.forEach((chain, index) => {
    if (chain.kind === 'person') {
      for (const description of descriptions[index]!) {
        const words = new Set(description.toLowerCase().split(/[\s,]+/))
        for (const role of headWords(description))
          if (ROLE_NOUNS.has(role))
            for (const noun of LEADERS.has(role) ? LEADERS : [role])
              add(noun, { chain: index, words, isTold: true })
      }
      return
    }
    const words = new Set(
      fullestName(chain)
        .toLowerCase()
        .split(/[\s-]+/),
    )
    if (chain.kind === 'organisation')
      for (const noun of words)
        if (BODIES.has(noun)) add(noun, { chain: index, words, isTold: true })
    const place = chain.kind === 'place' ? gazetteer.places.get(chain.mentions[0]!.name) : null
    if (place)
      for (const noun of PLACE_NOUNS[place.type]) add(noun, { chain: index, words, isTold: false })
  })
  return known
}

/** The words in front of the first preposition: nobody is a minister for being an aide to one. */
function headWords(description: string): readonly string[] {
  const words = description.toLowerCase().split(/[\s,]+/)
  const end = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word))
  return end < 0 ? words : words.slice(0, end)
}
