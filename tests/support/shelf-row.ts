import type { EntityKind } from '../../src/model/entity'
import type { QuoteKind } from '../../src/model/quote'
import type { ShelfRow } from '../../src/model/shelf-row'

interface RowDraft {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly publisher?: string
  readonly publishedAt?: string
  /** "person:Ada Park"; its id is "ada-park". */
  readonly entities?: readonly `${EntityKind}:${string}`[]
  readonly statements?: readonly {
    readonly text: string
    readonly kind: QuoteKind
    readonly speaker?: string
    readonly speakerText?: string
    readonly about?: readonly string[]
  }[]
}

/** An article as the library takes it in, with what matters to a test written down shortly. */
export function shelfRow(draft: RowDraft): ShelfRow {
  const { id, title, text, publisher = null, publishedAt = null } = draft
  const entities = (draft.entities ?? []).map((entity) => {
    const [kind, name] = entity.split(':') as [EntityKind, string]
    const more = { aliases: [], descriptions: [], mentions: 1, place: null }
    return { id: idOf(name), kind, name, ...more }
  })
  const statements = (draft.statements ?? []).map((statement, i) => ({
    id: `q${String(i + 1)}`,
    kind: statement.kind,
    text: statement.text,
    words: statement.text.split(' ').length,
    start: 0,
    speakers: statement.speaker ? [idOf(statement.speaker)] : [],
    speakerText: statement.speaker ?? statement.speakerText ?? null,
    sourceKind: 'unnamed' as const,
    verb: null,
    addressee: null,
    about: (statement.about ?? []).map(idOf),
    confidence: 1,
  }))
  const details = { title, byline: null, publisher, publishedAt, url: null }
  const findings = { engine: '1', language: 'en', statements: statements.length, voices: 0 }
  return {
    entry: { id, ...details, origin: { kind: 'paste' }, addedAt: 0, words: 0, findings },
    text,
    digest: { articleId: id, engine: '1', language: 'en', entities, statements },
  }
}

function idOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-')
}
