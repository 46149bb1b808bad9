import { isShortFor } from './body-name'
import type { FormBook } from './make-forms'
import type { Atom, Form, Occurrence, Resolution } from './occurrence'
import { resolveBodies } from './resolve-bodies'
import { resolvePersons } from './resolve-persons'

/** Names that can have to do with one another, resolved together and anew when one of them changes. */
interface Block {
  readonly forms: readonly Form[]
  readonly resolution: Resolution
}

/** Which atoms have come and gone. */
export interface Changes {
  readonly gone: readonly Atom[]
  readonly come: readonly Atom[]
}

/** Keeps the names of the library in blocks: persons by family name, bodies and places by what articles call them besides. */
export interface BlockBook {
  readonly add: (occurrence: Occurrence, home: string | null) => void
  readonly remove: (occurrence: Occurrence, home: string | null) => void
  /** What stands around it has changed. */
  readonly touch: (occurrence: Occurrence) => void
  /** What company is worth has changed. */
  readonly touchCompany: () => void
  /** Resolves what has changed; no more than `most` changes, for those who do it in slices. */
  readonly settle: (most?: number) => Changes
  readonly isSettled: () => boolean
  readonly resolutions: () => Iterable<Resolution>
  /** Forms of organisations and places that occur. */
  readonly bodyForms: () => Iterable<Form>
}

/** No names yet. */
export function createBlocks(forms: FormBook): BlockBook {
  const families = new Map<string, Set<Form>>()
  const bodies = new Set<Form>()
  /** Bodies that every country has, by kind and name. */
  const seats = new Map<string, Set<Form>>()
  const hosts = new Map<Form, Map<Form, number>>()
  const guests = new Map<Form, Set<Form>>()
  const blocks = new Map<Form | string, Block>()
  const dirty = new Set<Form | string>()

  function add(occurrence: Occurrence, home: string | null): void {
    const { form } = occurrence
    form.occurrences.add(occurrence)
    if (form.person) {
      const family = families.get(form.person.family)
      if (family) family.add(form)
      else families.set(form.person.family, new Set([form]))
    } else {
      if (form.occurrences.size === 1) {
        tieToNamesake(form, 1)
        tieToSeats(form, 1)
      }
      bodies.add(form)
      tieAliases(occurrence, home, 1)
    }
    touch(occurrence)
  }

  function remove(occurrence: Occurrence, home: string | null): void {
    const { form } = occurrence
    form.occurrences.delete(occurrence)
    if (form.person) {
      if (!form.occurrences.size) families.get(form.person.family)?.delete(form)
    } else {
      tieAliases(occurrence, home, -1)
      if (!form.occurrences.size) {
        tieToNamesake(form, -1)
        tieToSeats(form, -1)
        bodies.delete(form)
      }
    }
    touch(occurrence)
  }

  function touch({ form }: Occurrence): void {
    dirty.add(form.person ? form.person.family : form)
  }

  function touchCompany(): void {
    for (const [key, { resolution }] of blocks) if (resolution.byCompany) dirty.add(key)
  }

  /** What an article calls a body besides ties the short name to the full one. */
  function tieAliases({ entity, form }: Occurrence, home: string | null, by: number): void {
    if (!entity.aliases.length) return
    const name = forms.readBody(entity.name)
    for (const alias of entity.aliases) {
      const other = forms.formOf(entity.kind, alias, home)
      if (other === form) continue
      const called = forms.readBody(alias)
      if (isShortFor(called, name)) tie(other, form, by)
      else if (isShortFor(name, called)) tie(form, other, by)
    }
  }

  /** A place without coordinates may be a body of the same name. */
  function tieToNamesake(form: Form, by: number): void {
    const [kind, rest] = [form.kind, form.key.slice(form.kind.length)]
    const other = forms.known(`${kind === 'place' ? 'organisation' : 'place'}${rest}`)
    if (!other) return
    if (by > 0 && !other.occurrences.size) return
    if (kind === 'place') tie(form, other, by)
    else tie(other, form, by)
  }

  /** Where an article does not show whose parliament it means, it may be any of them. */
  function tieToSeats(form: Form, by: number): void {
    if (form.seat === null || form.body === null) return
    const name = `${form.kind} ${form.body}`
    const others = seats.get(name) ?? new Set<Form>()
    if (by > 0) seats.set(name, others.add(form))
    else others.delete(form)
    if (!others.size) seats.delete(name)
    for (const other of others)
      if (other.seat === 'known' && form.seat === 'unknown') tie(form, other, by)
      else if (other.seat === 'unknown' && form.seat === 'known') tie(other, form, by)
  }

  function tie(short: Form, full: Form, by: number): void {
    const row = hosts.get(short) ?? new Map<Form, number>()
    const times = (row.get(full) ?? 0) + by
    if (times > 0) row.set(full, times)
    else row.delete(full)
    if (row.size) hosts.set(short, row)
    else hosts.delete(short)
    const column = guests.get(full) ?? new Set<Form>()
    if (times > 0) column.add(short)
    else column.delete(short)
    if (column.size) guests.set(full, column)
    else guests.delete(full)
    dirty.add(short).add(full)
  }

  function settle(most = Infinity): Changes {
    const gone: Atom[] = []
    const come: Atom[] = []
    const todo = dirty.size <= most ? [...dirty] : [...dirty].slice(0, most)
    const done = new Set<Form>()
    for (const key of todo) dirty.delete(key)
    const forget = (key: Form | string) => {
      const block = blocks.get(key)
      if (!block) return
      gone.push(...block.resolution.atoms)
      if (typeof key === 'string') blocks.delete(key)
      for (const form of block.forms) {
        if (blocks.get(form) !== block) continue
        blocks.delete(form)
        todo.push(form)
      }
    }
    const learn = (keys: readonly (Form | string)[], block: Block) => {
      if (!block.resolution.atoms.length) return
      for (const key of keys) blocks.set(key, block)
      for (const atom of block.resolution.atoms)
        for (const occurrence of atom.occurrences) occurrence.atom = atom
      come.push(...block.resolution.atoms)
    }
    for (const key of todo) {
      forget(key)
      if (typeof key !== 'string') continue
      const family = [...(families.get(key) ?? [])]
      if (!family.length) families.delete(key)
      const people = family.flatMap((form) => [...form.occurrences])
      learn([key], { forms: [], resolution: people.length ? resolvePersons(people) : NOTHING })
    }
    for (let i = 0; i < todo.length; i++) {
      const start = todo[i]
      if (start === undefined || typeof start === 'string' || done.has(start)) continue
      const together = reach(start, forget)
      for (const form of together) done.add(form)
      learn(together, { forms: together, resolution: resolveBodies(together, hostsOf) })
    }
    return { gone, come }
  }

  const hostsOf = (form: Form) => hosts.get(form) ?? NO_HOSTS

  /** All forms that ties lead to, from one of them; their old blocks are forgotten. */
  function reach(start: Form, forget: (form: Form) => void): readonly Form[] {
    const found = new Set([start])
    for (const form of found) {
      dirty.delete(form)
      forget(form)
      for (const host of hosts.get(form)?.keys() ?? []) found.add(host)
      for (const guest of guests.get(form) ?? []) found.add(guest)
    }
    return [...found]
  }

  return {
    add,
    remove,
    touch,
    touchCompany,
    settle,
    isSettled: () => dirty.size === 0,
    resolutions: () => new Set([...blocks.values()].map(({ resolution }) => resolution)),
    bodyForms: () => bodies,
  }
}

const NOTHING: Resolution = { atoms: [], byCompany: false, doubts: () => [] }
const NO_HOSTS: ReadonlyMap<Form, number> = new Map()
