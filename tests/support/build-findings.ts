import type { Analysis } from '../../src/model/analysis'
import type { Article } from '../../src/model/article'
import type { Entity, EntityKind, Mention, MentionForm } from '../../src/model/entity'
import { hashText } from '../../src/model/hash-text'
import type { Quote } from '../../src/model/quote'
import type { Span } from '../../src/model/span'

const PRONOUNS = new Set(['he', 'she', 'it', 'they'])

/** Where the words stand in the text, from an offset on. @throws {Error} where they do not */
export function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from)
  if (start === -1) throw new Error(`"${words}" does not stand in the text after ${String(from)}`)
  return { start, end: start + words.length }
}

/** An entity whose mentions are found in the text, one after another, by their words. */
export function buildEntity(
  text: string,
  kind: EntityKind,
  name: string,
  mentions: readonly string[],
  more: Partial<Entity> = {},
): Entity {
  let from = 0
  return {
    id: name.toLowerCase().replaceAll(/\W+/g, '-'),
    kind,
    name,
    aliases: [],
    descriptions: [],
    confidence: 0.95,
    place: null,
    mentions: mentions.map((words): Mention => {
      const span = spanOf(text, words, from)
      from = span.end
      const form: MentionForm = PRONOUNS.has(words.toLowerCase()) ? 'pronoun' : 'name'
      return { ...span, form, confidence: 0.95 }
    }),
    ...more,
  }
}

/** A sure, direct statement of nobody; its parts are given by their words, found from the first piece's place on. */
export function buildQuote(
  text: string,
  id: string,
  content: readonly string[],
  more: Partial<Quote> = {},
): Quote {
  let from = 0
  return {
    id,
    kind: 'direct',
    content: content.map((words) => {
      const span = spanOf(text, words, from)
      from = span.end
      return span
    }),
    cue: null,
    source: null,
    sourceKind: more.speaker ? 'person' : more.speakerText ? 'unnamed' : 'unresolved',
    speaker: null,
    speakerAlso: [],
    speakerText: null,
    verb: null,
    addressee: null,
    about: [],
    confidence: 0.95,
    evidence: [],
    runnerUp: null,
    ...more,
  }
}

/** An English analysis by the engine that the fake client stands for. */
export function buildAnalysis(
  entities: readonly Entity[],
  quotes: readonly Quote[],
  more: Partial<Analysis> = {},
): Analysis {
  return { engine: 'fake-1', language: 'en', entities, quotes, ...more }
}

/** A pasted article whose first line is its headline. */
export function buildArticle(text: string, more: Partial<Article> = {}): Article {
  const title = text.split('\n', 1)[0] ?? ''
  return {
    id: hashText(text),
    title,
    byline: null,
    publisher: null,
    publishedAt: null,
    url: null,
    origin: { kind: 'paste' },
    addedAt: 1_700_000_000_000,
    headline: { start: 0, end: title.length },
    text,
    ...more,
  }
}
