import type { Analysis } from './analysis'
import type { Article } from './article'
import { countWordsIn } from './count-words'
import type { ArticleDigest, EntityDigest, StatementDigest } from './digest'
import type { Entity } from './entity'
import type { Quote } from './quote'
import { wordsOfContent } from './words-of-content'

/** What the findings of an article come to for search, filters and voices: the same words without the places in the text. */
export function digestAnalysis(
  { id, text }: Pick<Article, 'id' | 'text'>,
  { engine, language, entities, quotes }: Analysis,
): ArticleDigest {
  return {
    articleId: id,
    engine,
    language,
    entities: entities.map(digestEntity),
    statements: quotes.map((quote) => digestStatement(text, quote)),
  }
}

function digestEntity(entity: Entity): EntityDigest {
  const { id, kind, name, aliases, descriptions, place, mentions } = entity
  return { id, kind, name, aliases, descriptions, place, mentions: mentions.length }
}

function digestStatement(text: string, quote: Quote): StatementDigest {
  const { id, kind, content, speaker, speakerAlso, speakerText, sourceKind } = quote
  const { verb, addressee, about, confidence } = quote
  const speakers = [speaker, ...speakerAlso].filter((entity) => entity !== null)
  return {
    id,
    kind,
    text: wordsOfContent(text, content),
    words: countWordsIn(text, content),
    start: content[0]?.start ?? 0,
    speakers: [...new Set(speakers)],
    ...{ speakerText, sourceKind, verb, addressee, about, confidence },
  }
}
