import type { EntityKind } from '../model/entity'
import { type BodyName, isCountry, readBodyName } from './body-name'
import { COMMON_FAMILIES, USUAL_NAMES } from './known-names'
import type { Form, Mate } from './occurrence'
import { keyOfPerson, type PersonName, readPersonName } from './person-name'

/** How much it tells to appear beside somebody: 1 for a person with a rare name. */
const WEIGHTS = { person: 1, commonPerson: 0.4, body: 0.5, place: 0.25, known: 0.08 }

/** Cities and agencies that stand in articles about anything. */
const EVERYWHERE = new Set(
  'london washington newyork paris brussels moscow beijing tokyo geneva europe asia africa reuters ap afp associatedpress bbcnews wallstreet'.split(
    ' ',
  ),
)

/** Keeps one object for each way to write a name, whatever article writes it. */
export interface FormBook {
  /** `home`: ISO 3166-1 code of the country that the article is about, for bodies that every country has; null where unclear. */
  readonly formOf: (kind: EntityKind, name: string, home: string | null) => Form
  /** Null where nothing is written so yet. */
  readonly known: (key: string) => Form | null
}

/** An empty book of forms. */
export function createForms(): FormBook {
  const forms = new Map<string, Form>()
  const mates = new Map<string, Mate>()
  const readings = new Map<string, PersonName>()
  const bodies = new Map<string, BodyName>()

  const mateOf = (key: string, weight: number): Mate => {
    const known = mates.get(key)
    if (known) return known
    const mate = { key, weight, articles: 0, common: false }
    mates.set(key, mate)
    return mate
  }

  function formOf(kind: EntityKind, name: string, home: string | null): Form {
    if (kind === 'person') {
      const person = remembered(readings, name, readPersonName)
      const key = `person ${keyOfPerson(person)}`
      const known = forms.get(key)
      if (known) return known
      const common = COMMON_FAMILIES.has(person.family)
      const mate = mateOf(`person ${person.family}`, WEIGHTS[common ? 'commonPerson' : 'person'])
      return keep({ key, kind, person, body: null, mate, occurrences: new Set() })
    }
    const body = remembered(bodies, name, readBodyName)
    const country = isCountry(body.key)
    const seat = body.isGeneric && home !== null ? ` ${home}` : ''
    const as = country ? 'place' : kind
    const key = `${as} ${body.key}${seat}`
    const known = forms.get(key)
    if (known) return known
    const mate = mateOf(key, weightOf(body, as, country))
    return keep({ key, kind: as, person: null, body: body.key, mate, occurrences: new Set() })
  }

  function keep(form: Form): Form {
    forms.set(form.key, form)
    return form
  }

  return { formOf, known: (key) => forms.get(key) ?? null }
}

function weightOf(body: BodyName, kind: EntityKind, country: boolean): number {
  const known = country || body.isGeneric || EVERYWHERE.has(body.key)
  if (known || [...USUAL_NAMES.values()].includes(body.key)) return WEIGHTS.known
  return kind === 'place' ? WEIGHTS.place : WEIGHTS.body
}

function remembered<T>(memory: Map<string, T>, name: string, read: (name: string) => T): T {
  const known = memory.get(name)
  if (known !== undefined) return known
  const value = read(name)
  memory.set(name, value)
  return value
}
