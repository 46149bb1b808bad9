import type { Facet } from '../model/library-query'
import type { Catalogue, Level } from './catalogue'
import { createNumbering, type Numbering } from './numbering'
import { ENTITY_KINDS, KINDS, rangeOf, type NumberLists } from './segment'

/** For each article or statement its values of one facet, none of them twice. */
export interface FacetColumn extends NumberLists {
  readonly ends: Uint32Array
  readonly values: Uint32Array
  readonly numbering: Numbering
}

/** The days of a year, as the catalogue numbers them. */
const DAYS_OF_YEAR = 1_00_00

const KIND_NUMBERS = createNumbering(KINDS)

/**
 * The column of a facet. An article has the voices who speak in it, the persons, organisations and
 * places that it names, and the kinds of its statements; a statement has its own speakers and kind,
 * those it is about, and the publisher and year of its article.
 */
export function facetColumn(catalogue: Catalogue, level: Level, facet: Facet): FacetColumn {
  switch (facet) {
    case 'publisher':
      return ofArticle(catalogue, level, catalogue.publishers, (article, add) => {
        const publisher = catalogue.publisherOf[article] ?? -1
        if (publisher >= 0) add(publisher)
      })
    case 'year': {
      const years = createNumbering()
      const yearOf = Int32Array.from(catalogue.days, (day) => {
        return day > 0 ? years.add(String(Math.floor(day / DAYS_OF_YEAR)).padStart(4, '0')) : -1
      })
      return ofArticle(catalogue, level, years, (article, add) => {
        const year = yearOf[article] ?? -1
        if (year >= 0) add(year)
      })
    }
    case 'kind':
      return ofStatements(catalogue, level, KIND_NUMBERS, (statement, add) => {
        add(catalogue.statementKinds[statement] ?? 0)
      })
    case 'speaker':
      return ofStatements(catalogue, level, catalogue.voices, (statement, add) => {
        eachVoice(catalogue, catalogue.speakers, statement, null, add)
      })
    case 'person':
    case 'organisation':
    case 'place':
      return ofEntities(catalogue, level, ENTITY_KINDS.indexOf(facet))
  }
}

type Add = (value: number) => void
type Read = (row: number, add: Add) => void

function ofArticle(
  { statementEnds, articleOfStatement }: Catalogue,
  level: Level,
  numbering: Numbering,
  read: Read,
): FacetColumn {
  const articles = makeColumn(statementEnds.length, numbering, read)
  return level === 'articles' ? articles : repeatValues(articles, articleOfStatement)
}

/** For each statement the values of its article. */
function repeatValues(
  { ends, values, numbering }: FacetColumn,
  articleOf: Uint32Array,
): FacetColumn {
  const repeatedEnds = new Uint32Array(articleOf.length)
  let size = 0
  for (let statement = 0; statement < articleOf.length; statement++) {
    const [start, end] = rangeOf(ends, articleOf[statement] ?? 0)
    repeatedEnds[statement] = size += end - start
  }
  const repeated = new Uint32Array(size)
  for (let statement = 0, at = 0; statement < articleOf.length; statement++) {
    const [start, end] = rangeOf(ends, articleOf[statement] ?? 0)
    for (let i = start; i < end; i++) repeated[at++] = values[i] ?? 0
  }
  return { ends: repeatedEnds, values: repeated, numbering }
}

function ofStatements(
  { statementEnds, articleOfStatement }: Catalogue,
  level: Level,
  numbering: Numbering,
  read: Read,
): FacetColumn {
  if (level === 'statements') return makeColumn(articleOfStatement.length, numbering, read)
  return makeColumn(statementEnds.length, numbering, (article, add) => {
    const [start, end] = rangeOf(statementEnds, article)
    for (let statement = start; statement < end; statement++) read(statement, add)
  })
}

function ofEntities(catalogue: Catalogue, level: Level, kind: number): FacetColumn {
  const { statementEnds, articleOfStatement, entityEnds, entityKinds, voiceOfEntity } = catalogue
  if (level === 'statements')
    return makeColumn(articleOfStatement.length, catalogue.voices, (statement, add) => {
      eachVoice(catalogue, catalogue.about, statement, kind, add)
    })
  return makeColumn(statementEnds.length, catalogue.voices, (article, add) => {
    const [start, end] = rangeOf(entityEnds, article)
    for (let entity = start; entity < end; entity++) {
      const voice = voiceOfEntity[entity] ?? -1
      if (voice >= 0 && entityKinds[entity] === kind) add(voice)
    }
  })
}

/** @param kind null for all kinds */
function eachVoice(
  { entityKinds, voiceOfEntity }: Catalogue,
  { ends, values }: NumberLists,
  statement: number,
  kind: number | null,
  add: Add,
): void {
  const [start, end] = rangeOf(ends, statement)
  for (let i = start; i < end; i++) {
    const entity = values[i] ?? 0
    const voice = voiceOfEntity[entity] ?? -1
    if (voice >= 0 && (kind === null || entityKinds[entity] === kind)) add(voice)
  }
}

/** @param numbering of all values that will come */
function makeColumn(rows: number, numbering: Numbering, read: Read): FacetColumn {
  const ends = new Uint32Array(rows)
  /** For each value the last row that has it, counted from 1. */
  const seen = new Uint32Array(numbering.values.length)
  let values = new Uint32Array(rows)
  let size = 0
  let row = 0
  const add = (value: number): void => {
    if (seen[value] === row + 1) return
    seen[value] = row + 1
    if (size === values.length) values = widen(values)
    values[size++] = value
  }
  for (; row < rows; row++) {
    read(row, add)
    ends[row] = size
  }
  return { ends, values: values.subarray(0, size), numbering }
}

function widen(values: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(2 * values.length)
  wider.set(values)
  return wider
}
