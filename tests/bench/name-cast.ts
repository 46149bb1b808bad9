import type { EntityDigest } from '../../src/model/digest'
import type { EntityKind } from '../../src/model/entity'
import type { ShelfRow } from '../../src/model/shelf-row'
import { seededRandom } from '../../src/training/random'

const SYLLABLES =
  'ba cel di for gu lam me nor ro sun ta vel wi xo yar pra cle stri gan mer ton ing er ous ent ly shi dak lo mun'.split(
    ' ',
  )
const ENDINGS = 'son berg ov er ini ska man ton ez ley ard ides'.split(' ')
const BODIES = 'Bank|Group|Council|Union of Bakers|Water Company|Ferries plc|University'.split('|')
const ROLES = [
  'Prime Minister',
  'British actor',
  'striker',
  'spokesman',
  'South African President',
  'analyst',
  'finance minister',
  'police chief',
]

/** How many given names and families there are: many people share one, as in life. */
const GIVENS = 400
const FAMILIES = 6000
/** How many there are of each kind. */
const CAST = { person: 20_000, organisation: 8000, place: 4000 }
/** The law of Zipf begins so far down: the first is in 8 articles of 100, or, of places, in 25. */
const SHIFT = { person: 40, organisation: 40, place: 4 }

/**
 * Gives entities names as real ones are: shared given names and families, families that stand alone, bodies with a short
 * form, people with roles. The ids stay, so that statements still know their speakers.
 */
export function createCaster(seed = 1): (row: ShelfRow) => ShelfRow {
  const random = seededRandom(seed)
  return (row) => {
    const { digest } = row
    if (!digest) return row
    const taken = new Set<string>()
    const entities = digest.entities.map((entity, at) => {
      for (;;) {
        const named = nameEntity(entity, at, draw(entity.kind, random))
        if (taken.has(named.name)) continue
        taken.add(named.name)
        return named
      }
    })
    return { ...row, digest: { ...digest, entities } }
  }
}

function draw(kind: EntityKind, random: () => number): number {
  const [cast, shift] = [CAST[kind], SHIFT[kind]]
  return Math.min(cast - 1, Math.floor(shift * ((cast + shift) / shift) ** random() - shift))
}

function nameEntity(entity: EntityDigest, at: number, number: number): EntityDigest {
  if (entity.kind === 'person') {
    const family = familyOf(number)
    if (at % 6 === 5) return { ...entity, name: family, aliases: [] }
    const name = `${capital(wordOf((number * 7) % GIVENS))} ${family}`
    const descriptions = at % 3 === 0 ? [ROLES[number % ROLES.length] ?? ''] : []
    return { ...entity, name, aliases: [family], descriptions }
  }
  const first = capital(wordOf(number + 1000))
  if (entity.kind === 'place') return { ...entity, name: first, aliases: [] }
  const name = `${first} ${BODIES[number % BODIES.length] ?? ''}`
  return { ...entity, name, aliases: at % 2 ? [first] : [] }
}

function familyOf(number: number): string {
  const family = number % FAMILIES
  return capital(wordOf(family + 500)) + (ENDINGS[family % ENDINGS.length] ?? '')
}

/** Another word for every number. */
function wordOf(number: number): string {
  let word = ''
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length] ?? ''
  return word
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
