import {
  FACETS,
  type ArticleHit,
  type Facet,
  type LibraryAnswer,
  type LibraryQuery,
  type StatementHit,
  type Stretch,
} from '../model/library-query'
import type { Catalogue, Level, ShelvedSegment } from './catalogue'
import { cutSnippet } from './cut-snippet'
import { facetColumn, type FacetColumn } from './facet-columns'
import { findUnits, type FoundUnits } from './find-units'
import { findFailures, passingUnits } from './narrow-by-facets'
import { bestOfEachArticle, orderUnits } from './order-units'
import { readQuery, type Wording } from './read-query'
import { KINDS, rangeOf } from './segment'
import { createTally } from './tally-facet'

/** Answers questions to one state of the library. */
export interface Answerer {
  readonly ask: (query: LibraryQuery, stretch: Stretch) => LibraryAnswer
  /** The results alone. */
  readonly hits: (query: LibraryQuery, stretch: Stretch) => LibraryAnswer['hits']
}

/** Answers that are kept: the ways to show what has been found, and the way back from a facet. */
const KEPT = 4

/** Where results run out that have been put in order, so many times more are. */
const FURTHER = 4

/**
 * What answers questions. Where articles are shown and everything is searched, each part of a question
 * is asked of an article as a whole. Else it is asked of single statements: one and the same statement
 * must have all the words, the speaker and the chosen facets; where articles are shown, those that
 * have such a statement come back.
 */
export function createAnswerer(
  catalogue: Catalogue,
  nameOf: (voiceId: string) => string | null,
): Answerer {
  const columnOf = rememberColumns(catalogue)
  const tallyFacet = createTally()
  // Turning a page or another order asks for the same results, another facet for the same words.
  const found = rememberSome<FoundUnits>()
  const counted = rememberSome<Counted>()
  const ordered = rememberSome<{ units: readonly number[] }>()

  function count(query: LibraryQuery): Counted {
    const { words, show, facets } = query
    const level = levelOf(query)
    const column = (facet: Facet): FacetColumn => columnOf(level, facet)
    return counted(JSON.stringify([words, level, show, facets]), () => {
      const { units, scores } = found(JSON.stringify([words, level]), () =>
        findUnits(catalogue, level, readQuery(words)),
      )
      const isGrouped = level !== show
      const failures = findFailures(units, facets, column)
      const articleOf = isGrouped ? catalogue.articleOfStatement : null
      const tallied = { units, failures, articleOf }
      const passing = { units: passingUnits(units, failures), scores }
      return {
        results: isGrouped ? { ...passing, units: bestOfEachArticle(catalogue, passing) } : passing,
        counts: forEachFacet((facet) =>
          tallyFacet(tallied, facet, facets[facet], column(facet), labels(facet, nameOf)),
        ),
      }
    })
  }

  function order(query: LibraryQuery, { offset, limit }: Stretch): readonly number[] {
    const { words, show, sort, facets } = query
    const level = levelOf(query)
    const { results } = count(query)
    const inOrder = (first: number) =>
      orderUnits(catalogue, level, results, sort, { offset: 0, limit: first })
    const end = Math.min(offset + limit, results.units.length)
    const known = ordered(JSON.stringify([words, level, show, facets, sort]), () => {
      return { units: inOrder(end) }
    })
    if (known.units.length < end) known.units = inOrder(end * FURTHER)
    return known.units.slice(offset, end)
  }

  function hits(query: LibraryQuery, stretch: Stretch): LibraryAnswer['hits'] {
    const wordings = readQuery(query.words).clauses.flatMap((clause) =>
      clause.field === 'words' && !clause.not ? [clause.wording] : [],
    )
    const toHit = query.show === 'statements' ? statementHit : articleHit
    return order(query, stretch).map((unit) => toHit(catalogue, levelOf(query), unit, wordings))
  }

  return {
    hits,
    ask: (query, stretch) => ({
      total: count(query).results.units.length,
      hits: hits(query, stretch),
      facets: count(query).counts,
      problems: readQuery(query.words).problems,
    }),
  }
}

function levelOf({ within, show }: LibraryQuery): Level {
  return within === 'everything' && show === 'articles' ? 'articles' : 'statements'
}

interface Counted {
  readonly results: FoundUnits
  readonly counts: LibraryAnswer['facets']
}

/** Makes a value anew only where it is not among those that were asked for last. */
function rememberSome<Value extends object>(): (key: string, make: () => Value) => Value {
  const kept = new Map<string, Value>()
  return (key, make) => {
    const value = kept.get(key) ?? make()
    // The last one stands behind the others.
    kept.delete(key)
    kept.set(key, value)
    for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest)
    return value
  }
}

function rememberColumns(catalogue: Catalogue): (level: Level, facet: Facet) => FacetColumn {
  const columns = {
    articles: new Map<Facet, FacetColumn>(),
    statements: new Map<Facet, FacetColumn>(),
  }
  return (level, facet) => {
    let column = columns[level].get(facet)
    if (!column) columns[level].set(facet, (column = facetColumn(catalogue, level, facet)))
    return column
  }
}

function forEachFacet<Value>(make: (facet: Facet) => Value): Readonly<Record<Facet, Value>> {
  return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, Value>
}

function labels(
  facet: Facet,
  nameOf: (voiceId: string) => string | null,
): (value: string) => string {
  if (facet === 'publisher' || facet === 'year') return (value) => value
  if (facet === 'kind') return (value) => value.charAt(0).toUpperCase() + value.slice(1)
  return (voice) => nameOf(voice) ?? voice
}

function articleHit(
  catalogue: Catalogue,
  level: Level,
  unit: number,
  wordings: readonly Wording[],
): ArticleHit {
  const shelved = segmentOf(catalogue, level, unit)
  const row = unit - shelved[level]
  const { articleIds, texts, statementTexts } = shelved.segment
  const article =
    level === 'articles' ? row : (catalogue.articleOfStatement[unit] ?? 0) - shelved.articles
  const text = level === 'articles' ? texts.at(row) : statementTexts.at(row)
  return {
    articleId: articleIds[article] ?? '',
    snippet: wordings.length > 0 ? cutSnippet(text ?? '', wordings) : null,
  }
}

function statementHit(
  catalogue: Catalogue,
  level: Level,
  unit: number,
  wordings: readonly Wording[],
): StatementHit {
  const shelved = segmentOf(catalogue, level, unit)
  const { segment } = shelved
  const row = unit - shelved.statements
  return {
    articleId:
      segment.articleIds[(catalogue.articleOfStatement[unit] ?? 0) - shelved.articles] ?? '',
    statementId: segment.statementIds.at(row) ?? '',
    kind: KINDS[catalogue.statementKinds[unit] ?? 0] ?? 'direct',
    voice: voiceOf(catalogue, unit),
    speakerText: segment.speakerTexts.at(row) || null,
    snippet: cutSnippet(segment.statementTexts.at(row) ?? '', wordings),
  }
}

function voiceOf({ speakers, voices, voiceOfEntity }: Catalogue, statement: number): string | null {
  const [start, end] = rangeOf(speakers.ends, statement)
  const voice = start < end ? (voiceOfEntity[speakers.values[start] ?? 0] ?? -1) : -1
  return voices.values[voice] ?? null
}

function segmentOf({ segments }: Catalogue, level: Level, unit: number): ShelvedSegment {
  const shelved = segments.findLast((each) => each[level] <= unit)
  if (!shelved) throw new RangeError(`There is no number ${String(unit)} among the ${level}.`)
  return shelved
}
