import { FACETS, type Facet, type LibraryQuery } from '../../src/model/library-query'
import type { StatementDigest } from '../../src/model/digest'
import type { ShelfRow } from '../../src/model/shelf-row'
import { readQuery, type Clause, type Wording } from '../../src/search/read-query'
import { wordsOf } from '../../src/search/words'
import { voicesById } from './compose-library'

/** What a plain search finds: the ids of results in no order, and for each facet the counts of all values that have one. */
export interface PlainAnswer {
  readonly found: readonly string[]
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>
}

interface Unit {
  readonly row: ShelfRow
  /** Null for the article as a whole. */
  readonly statement: StatementDigest | null
}

/** The same question answered by going through everything, slowly and in as few steps as can be. */
export function searchPlainly(rows: readonly ShelfRow[], query: LibraryQuery): PlainAnswer {
  const { clauses, after, before } = readQuery(query.words)
  const isByArticle = query.within === 'everything' && query.show === 'articles'
  const named = (wording: Wording): ReadonlySet<string> => namedVoices(rows, wording)
  const units = rows
    .flatMap((row): readonly Unit[] =>
      isByArticle
        ? [{ row, statement: null }]
        : (row.digest?.statements ?? []).map((statement) => ({ row, statement })),
    )
    .filter(
      (unit) =>
        isWithin(unit.row, after, before) &&
        clauses.every((clause) => holds(unit, clause, named) !== clause.not),
    )
  const nameOf = ({ row, statement }: Unit): string =>
    query.show === 'articles' ? row.entry.id : `${row.entry.id} ${statement?.id ?? ''}`
  const passes = (unit: Unit, facet: Facet, part: 'only' | 'not'): boolean => {
    const wanted = query.facets[facet]?.[part] ?? []
    const isHere = wanted.some((value) => valuesOf(unit, facet).has(value))
    return part === 'only' ? wanted.length === 0 || isHere : !isHere
  }
  const count = (facet: Facet): ReadonlyMap<string, number> => {
    const others = units.filter((unit) =>
      FACETS.every((f) => f === facet || (passes(unit, f, 'only') && passes(unit, f, 'not'))),
    )
    const results = new Map<string, Set<string>>()
    for (const unit of others)
      for (const value of valuesOf(unit, facet))
        if (passes(unit, facet, 'not') || query.facets[facet]?.not.includes(value))
          results.set(value, (results.get(value) ?? new Set()).add(nameOf(unit)))
    return new Map([...results].map(([value, names]) => [value, names.size]))
  }
  const found = units.filter((unit) =>
    FACETS.every((facet) => passes(unit, facet, 'only') && passes(unit, facet, 'not')),
  )
  return {
    found: [...new Set(found.map(nameOf))].sort(),
    counts: Object.fromEntries(
      FACETS.map((facet) => [facet, count(facet)]),
    ) as PlainAnswer['counts'],
  }
}

function isWithin({ entry }: ShelfRow, after: number, before: number): boolean {
  if (after === 0 && before === Infinity) return true
  const day = Number(entry.publishedAt?.replaceAll('-', '') ?? NaN)
  return day > after && day < before
}

function holds(
  unit: Unit,
  clause: Clause,
  named: (wording: Wording) => ReadonlySet<string>,
): boolean {
  const { row, statement } = unit
  const statements = statement ? [statement] : (row.digest?.statements ?? [])
  if (clause.field === 'kind') return statements.some(({ kind }) => kind === clause.kind)
  const { wording } = clause
  switch (clause.field) {
    case 'words':
      return (statement ? [statement.text] : [row.entry.title, row.text]).some((text) =>
        hasWording(text, wording),
      )
    case 'publisher':
      return hasWording(row.entry.publisher ?? '', wording)
    case 'speaker':
      return statements.some(
        ({ speakers, speakerText }) =>
          speakers.some((id) => isNamed(row, id, wording, named(wording))) ||
          (speakers.length === 0 && hasWording(speakerText ?? '', wording)),
      )
    case 'about': {
      const ids = statement ? statement.about : (row.digest?.entities ?? []).map(({ id }) => id)
      return ids.some((id) => isNamed(row, id, wording, named(wording)))
    }
  }
}

function hasWording(text: string, { words, isPrefix }: Wording): boolean {
  const all = wordsOf(text)
  return all.some((_, start) =>
    words.every((wanted, i) => {
      const word = all[start + i]
      return isPrefix && i === words.length - 1 ? word?.startsWith(wanted) : word === wanted
    }),
  )
}

function hasName(row: ShelfRow, entityId: string, wording: Wording): boolean {
  const entity = row.digest?.entities.find(({ id }) => id === entityId)
  return [entity?.name ?? '', ...(entity?.aliases ?? [])].some((name) => hasWording(name, wording))
}

function namedVoices(rows: readonly ShelfRow[], wording: Wording): ReadonlySet<string> {
  const named = rows.flatMap((row) =>
    (row.digest?.entities ?? [])
      .filter(({ id }) => hasName(row, id, wording))
      .flatMap(({ id }) => voicesById.voiceOf(row.entry.id, id) ?? []),
  )
  return new Set(named)
}

function isNamed(
  row: ShelfRow,
  entityId: string,
  wording: Wording,
  named: ReadonlySet<string>,
): boolean {
  const voice = voicesById.voiceOf(row.entry.id, entityId)
  return hasName(row, entityId, wording) || (voice !== null && named.has(voice))
}

function valuesOf({ row, statement }: Unit, facet: Facet): ReadonlySet<string> {
  const { entry, digest } = row
  const statements = statement ? [statement] : (digest?.statements ?? [])
  const entities = digest?.entities ?? []
  const voices = (ids: readonly string[]): ReadonlySet<string> =>
    new Set(ids.flatMap((id) => voicesById.voiceOf(entry.id, id) ?? []))
  switch (facet) {
    case 'publisher':
      return new Set(entry.publisher ? [entry.publisher] : [])
    case 'year':
      return new Set(entry.publishedAt ? [entry.publishedAt.slice(0, 4)] : [])
    case 'kind':
      return new Set(statements.map(({ kind }) => kind))
    case 'speaker':
      return voices(statements.flatMap(({ speakers }) => speakers))
    default: {
      const about = new Set(statement?.about ?? entities.map(({ id }) => id))
      return voices(
        entities.filter(({ id, kind }) => kind === facet && about.has(id)).map(({ id }) => id),
      )
    }
  }
}
