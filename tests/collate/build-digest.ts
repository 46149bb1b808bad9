import type { ArticleDigest, EntityDigest, StatementDigest } from '../../src/model/digest'
import type { EntityKind } from '../../src/model/entity'
import type { JoinDecision } from '../../src/model/voice'

/** A person as "Jacob Park, finance minister": name, then descriptions. */
export function person(words: string, more: Partial<EntityDigest> = {}): EntityDigest {
  return entity('person', words, more)
}

/** A body as "African Union = AU": name, then other names of it. */
export function body(words: string, more: Partial<EntityDigest> = {}): EntityDigest {
  return entity('organisation', words, more)
}

/** A place; `country` is an ISO 3166-1 code. */
export function place(words: string, country: string | null = null): EntityDigest {
  return entity('place', words, { place: country === null ? null : { lat: 1, lon: 1, country } })
}

function entity(kind: EntityKind, words: string, more: Partial<EntityDigest>): EntityDigest {
  const [names = '', ...descriptions] = words.split(', ')
  const [name = '', ...aliases] = names.split(' = ')
  const id = name.toLowerCase().replace(/\W+/g, '-')
  return { id, kind, name, aliases, descriptions, mentions: 2, place: null, ...more }
}

/** The digest of one article. */
export function digest(
  articleId: string,
  entities: readonly EntityDigest[],
  statements: readonly StatementDigest[] = [],
): ArticleDigest {
  return { articleId, engine: 'test', language: 'en', entities, statements }
}

/** A direct statement by the entities with these ids. */
export function said(
  id: string,
  text: string,
  speakers: readonly string[] = [],
  more: Partial<StatementDigest> = {},
): StatementDigest {
  return {
    id,
    kind: 'direct',
    text,
    words: text.split(' ').length,
    start: 0,
    speakers,
    speakerText: speakers[0] ?? null,
    sourceKind: speakers.length ? 'person' : 'unresolved',
    verb: { lemma: 'say', kind: 'says' },
    addressee: null,
    about: [],
    confidence: 0.9,
    ...more,
  }
}

/** What the reader said of two entities, each as "article/entity"; both persons. */
export function decision(
  answer: JoinDecision['answer'],
  a: string,
  b: string,
  decidedAt = 1,
): JoinDecision {
  const side = (words: string): JoinDecision['a'] => {
    const [articleId = '', entityId = ''] = words.split('/')
    return { articleId, entityId, kind: 'person', name: entityId.replaceAll('-', ' ') }
  }
  return { answer, a: side(a), b: side(b), decidedAt }
}
