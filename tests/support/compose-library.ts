import type { ArticleDigest, EntityDigest, StatementDigest } from '../../src/model/digest'
import type { ShelfRow } from '../../src/model/shelf-row'
import { seededRandom } from '../../src/training/random'
import { composeVocabulary } from './compose-vocabulary'

/** What a library is like; the defaults are those of news. */
export interface LibraryMeasures {
  readonly articles: number
  readonly seed?: number
  readonly words?: number
  readonly statements?: number
  readonly entities?: number
  /** How many persons, organisations and places there are in all. */
  readonly cast?: number
  /** How many different words there are in all. */
  readonly vocabulary?: number
}

const KINDS = ['direct', 'indirect', 'mixed'] as const
const ENTITY_KINDS = ['person', 'person', 'organisation', 'place'] as const
const STATEMENT_WORDS = 24
const PUBLISHERS = 40
const DAYS = 1500

/**
 * Articles of senseless words in the proportions of real ones: few words are very common, most are
 * rare, and so are names and publishers. The same seed gives the same library. The voice of an
 * entity is its id (see `voicesById`).
 */
export function* composeLibrary({
  articles,
  seed = 1,
  words = 700,
  statements = 15,
  entities = 20,
  cast = 20_000,
  vocabulary = 100_000,
}: LibraryMeasures): Generator<ShelfRow, void, void> {
  const random = seededRandom(seed)
  const drawWord = composeVocabulary(vocabulary, random)
  const below = (most: number): number => Math.floor(random() * most)
  /** Small numbers often, large ones seldom. */
  const seldomBelow = (most: number): number => Math.floor(most * random() ** 4)
  const drawWords = (count: number): string =>
    Array.from({ length: count }, (_, i) => drawWord() + (i % 12 === 11 ? '.\n' : '')).join(' ')

  for (let i = 0; i < articles; i++) {
    const id = `a${String(i).padStart(5, '0')}`
    const title = drawWords(8)
    const people = Array.from({ length: entities }, () => makeEntity(seldomBelow(cast)))
    const unique = [...new Map(people.map((entity) => [entity.id, entity])).values()]
    const said = Array.from({ length: statements }, (_, k): StatementDigest => {
      const speaker = below(8) === 0 ? null : (unique[seldomBelow(unique.length)] ?? null)
      return {
        id: `q${String(k + 1)}`,
        kind: KINDS[below(3)]!,
        text: drawWords(1 + below(2 * STATEMENT_WORDS)),
        words: STATEMENT_WORDS,
        start: 0,
        speakers: speaker ? [speaker.id] : [],
        speakerText: speaker ? speaker.name : below(2) ? 'two officials' : null,
        sourceKind: speaker ? speaker.kind : 'unnamed',
        verb: null,
        addressee: null,
        about: [...new Set([0, 1].map(() => unique[below(unique.length)]!.id))],
        confidence: 0.9,
      }
    })
    const plain = drawWords(Math.max(0, words - statements * STATEMENT_WORDS))
    const text = `${title}\n${plain}\n“${said.map((each) => each.text).join('”\n“')}”`
    const publisher = below(20) === 0 ? null : `Courier ${String(seldomBelow(PUBLISHERS))}`
    const publishedAt = below(20) === 0 ? null : dayAfter(below(DAYS))
    yield makeRow(id, title, publisher, publishedAt, text, {
      articleId: id,
      engine: '1',
      language: 'en',
      entities: unique,
      statements: said,
    })
  }
}

/** Every entity is the voice of its id, all of them but those whose number is a multiple of 50. */
export const voicesById = {
  voiceOf: (_articleId: string, entityId: string): string | null =>
    /[05]0$/.test(entityId) ? null : entityId,
  nameOf: (voiceId: string): string => `The ${voiceId}`,
}

function makeEntity(number: number): EntityDigest {
  const kind = ENTITY_KINDS[number % ENTITY_KINDS.length]!
  const name = `Name${String(number % 997)} Surname${String(number)}`
  return {
    id: `${kind}-${String(number)}`,
    kind,
    name,
    aliases: [`Alias${String(number % 97)}`],
    descriptions: [],
    mentions: 1,
    place: null,
  }
}

function dayAfter(days: number): string {
  return new Date(Date.UTC(2009, 0, 1 + days)).toISOString().slice(0, 10)
}

function makeRow(
  id: string,
  title: string,
  publisher: string | null,
  publishedAt: string | null,
  text: string,
  digest: ArticleDigest,
): ShelfRow {
  const findings = {
    engine: digest.engine,
    language: 'en',
    statements: digest.statements.length,
    voices: digest.entities.length,
  }
  const origin = { kind: 'paste' } as const
  const details = { title, byline: null, publisher, publishedAt, url: null }
  return { entry: { id, ...details, origin, addedAt: 0, words: 0, findings }, text, digest }
}
