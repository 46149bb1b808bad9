import type { EntityKind } from '../model/entity'
import { type BodyName, isCountry, readBodyName } from './body-name'
import { COMMON_FAMILIES, USUAL_NAMES } from './known-names'
import type { Form, Mate, Occurrence } from './occurrence'
import { keyOfPerson, readPersonName } from './person-name'

/** How much it tells to appear beside somebody: 1 for a person with a rare name. */
const WEIGHTS = { person: 1, commonPerson: 0.4, body: 0.5, place: 0.25, known: 0.08 }

/** Cities and agencies that stand in articles about anything. */
const EVERYWHERE = new Set(
  'london washington newyork paris brussels moscow beijing tokyo geneva europe asia africa reuters ap afp associatedpress bbcnews wallstreet'.split(
    ' ',
  ),
)

const USUAL: ReadonlySet<string> = new Set(USUAL_NAMES.values())

/** Keeps one object for each way to write a name, whatever article writes it. */
export interface FormBook {
  /** `home`: ISO 3166-1 code of the country that the article is about, for bodies that every country has; null where unclear. */
  readonly formOf: (kind: EntityKind, name: string, home: string | null) => Form
  /** Null where nothing is written so yet. */
  readonly known: (key: string) => Form | null
  /** As `readBodyName`, but read once only. */
  readonly readBody: (name: string) => BodyName
}

/** An empty book of forms. */
export function createForms(): FormBook {
  const forms = new Map<string, Form>()
  const mates = new Map<string, Mate>()
  const bodies = new Map<string, BodyName>()
  /** Forms by the very name, but for those that depend on more than that. */
  const written = {
    person: new Map<string, Form>(),
    organisation: new Map<string, Form>(),
    place: new Map<string, Form>(),
  }

  const mateOf = (key: string, weight: number): Mate => {
    const known = mates.get(key)
    if (known) return known
    const mate = { key, weight, articles: 0, common: false }
    mates.set(key, mate)
    return mate
  }

  function formOf(kind: EntityKind, name: string, home: string | null): Form {
    const known = written[kind].get(name)
    if (known) return known
    if (kind !== 'person' && readBody(name).isGeneric) return bodyForm(kind, name, home)
    const form = kind === 'person' ? personForm(name) : bodyForm(kind, name, null)
    written[kind].set(name, form)
    return form
  }

  function personForm(name: string): Form {
    const person = readPersonName(name)
    const key = `person ${keyOfPerson(person)}`
    const known = forms.get(key)
    if (known) return known
    const common = COMMON_FAMILIES.has(person.family)
    // "Norah Jones" here and some Jones there are no company that the two share.
    const worth = person.given ? WEIGHTS.commonPerson : WEIGHTS.known
    const mate = common
      ? mateOf(`person ${person.given} ${person.family}`, worth)
      : mateOf(`person ${person.family}`, WEIGHTS.person)
    const occurrences = new Set<Occurrence>()
    return keep({ key, kind: 'person', person, body: null, seat: null, mate, occurrences })
  }

  function bodyForm(kind: EntityKind, name: string, home: string | null): Form {
    const body = readBody(name)
    const country = isCountry(body.key)
    const place = body.isGeneric && home !== null ? ` ${home}` : ''
    const as = country ? 'place' : kind
    const key = `${as} ${body.key}${place}`
    const known = forms.get(key)
    if (known) return known
    const mate = mateOf(key, weightOf(body, as, country))
    const seat = body.isGeneric ? (home === null ? 'unknown' : 'known') : null
    const occurrences = new Set<Occurrence>()
    return keep({ key, kind: as, person: null, body: body.key, seat, mate, occurrences })
  }

  function readBody(name: string): BodyName {
    const known = bodies.get(name)
    if (known) return known
    const body = readBodyName(name)
    bodies.set(name, body)
    return body
  }

  function keep(form: Form): Form {
    forms.set(form.key, form)
    return form
  }

  return { formOf, known: (key) => forms.get(key) ?? null, readBody }
}

function weightOf(body: BodyName, kind: EntityKind, country: boolean): number {
  const known = country || body.isGeneric || EVERYWHERE.has(body.key)
  if (known || USUAL.has(body.key)) return WEIGHTS.known
  return kind === 'place' ? WEIGHTS.place : WEIGHTS.body
}
