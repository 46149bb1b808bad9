import type { EntityDigest, StatementDigest } from '../model/digest'
import type { ShelfRow } from '../model/shelf-row'
import { packSegment } from './pack-segment'
import { readDay } from './read-date'
import { ENTITY_KINDS, KINDS, type Segment } from './segment'
import { stampOf } from './stamp-of'
import { createWordIndexWriter, type WordIndexWriter } from './word-index-writer'

/** A segment that articles can be added to; it answers like any other. */
export interface SegmentWriter extends Segment {
  readonly add: (row: ShelfRow) => void
  /** The same in as little memory as is needed, for `openSegment`. */
  readonly pack: () => Uint8Array<ArrayBuffer>
}

interface Lists {
  readonly ends: number[]
  readonly values: number[]
}

/** A segment of no articles. */
export function createSegmentWriter(): SegmentWriter {
  const words = {
    articles: createWordIndexWriter(),
    statements: createWordIndexWriter(),
    entities: createWordIndexWriter(),
    sources: createWordIndexWriter(),
  }
  const columns = createColumns()

  return {
    ...columns,
    words,
    add(row) {
      addArticle(columns, row)
      words.articles.add([row.entry.title, row.text], { isTitled: true })
      const first = columns.entityIds.length
      const entities = row.digest?.entities ?? []
      for (const entity of entities) {
        addEntity(columns, entity)
        words.entities.add([entity.name, ...entity.aliases])
      }
      columns.entityEnds.push(columns.entityIds.length)
      const numbers = new Map(entities.map(({ id }, i) => [id, first + i]))
      for (const statement of row.digest?.statements ?? []) {
        addStatement(columns, statement, numbers)
        words.statements.add([statement.text])
        words.sources.add([statement.speakers.length === 0 ? (statement.speakerText ?? '') : ''])
      }
      columns.statementEnds.push(columns.statementIds.length)
    },
    pack: () => packSegment(columns, packWords(words)),
  }
}

/** The columns of a segment that grows. */
export type Columns = ReturnType<typeof createColumns>

function createColumns() {
  const strings = (): string[] => []
  const numbers = (): number[] => []
  const lists = (): Lists => ({ ends: [], values: [] })
  return {
    articleIds: strings(),
    stamps: strings(),
    publishers: strings(),
    days: numbers(),
    texts: strings(),
    entityEnds: numbers(),
    statementEnds: numbers(),
    entityIds: strings(),
    entityKinds: numbers(),
    statementIds: strings(),
    statementKinds: numbers(),
    statementTexts: strings(),
    speakerTexts: strings(),
    speakers: lists(),
    about: lists(),
  }
}

function addArticle(columns: Columns, { entry, text }: ShelfRow): void {
  columns.articleIds.push(entry.id)
  columns.stamps.push(stampOf(entry))
  columns.publishers.push(entry.publisher ?? '')
  columns.days.push(readDay(entry.publishedAt))
  columns.texts.push(text)
}

function addEntity(columns: Columns, { id, kind }: EntityDigest): void {
  columns.entityIds.push(id)
  columns.entityKinds.push(ENTITY_KINDS.indexOf(kind))
}

function addStatement(
  columns: Columns,
  statement: StatementDigest,
  entities: ReadonlyMap<string, number>,
): void {
  columns.statementIds.push(statement.id)
  columns.statementKinds.push(KINDS.indexOf(statement.kind))
  columns.statementTexts.push(statement.text)
  columns.speakerTexts.push(statement.speakerText ?? '')
  addList(columns.speakers, statement.speakers, entities)
  addList(columns.about, statement.about, entities)
}

function addList(
  { ends, values }: Lists,
  ids: readonly string[],
  entities: ReadonlyMap<string, number>,
): void {
  for (const id of ids) {
    const entity = entities.get(id)
    if (entity !== undefined) values.push(entity)
  }
  ends.push(values.length)
}

function packWords(words: Readonly<Record<keyof Segment['words'], WordIndexWriter>>) {
  return {
    articles: words.articles.pack(),
    statements: words.statements.pack(),
    entities: words.entities.pack(),
    sources: words.sources.pack(),
  }
}
