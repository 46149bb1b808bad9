import type { Analysis } from '../model/analysis'
import type { Entity, Mention } from '../model/entity'
import type { Quote } from '../model/quote'
import { isListOf, isNullOr, isObject, isSpanWithin, isString, type Guard } from '../model/guards'
import type { AnalysisRow } from './library-schema'

/** How long its text is, an analysis does not say; the article that goes with it does. */
const isSpan = isSpanWithin(Number.MAX_SAFE_INTEGER)

/** True when a value from the disk is an analysis with the id of its article. */
export function isAnalysisRow(value: unknown): value is AnalysisRow {
  return isObject(value) && isString(value.articleId) && isAnalysis(value.analysis)
}

/**
 * True when a value from the disk has an analysis's shape. Ids, kinds, spans and lists are looked
 * at, on which the views rely; it is a cache that the engine wrote, so finer points are taken on trust.
 */
function isAnalysis(value: unknown): value is Analysis {
  return (
    isObject(value) &&
    isString(value.engine) &&
    isString(value.language) &&
    isListOf(isEntity)(value.entities) &&
    isListOf(isQuote)(value.quotes)
  )
}

const isStrings = isListOf(isString)

const isEntity: Guard<Entity> = (value): value is Entity =>
  isObject(value) &&
  isString(value.id) &&
  isString(value.kind) &&
  isString(value.name) &&
  isStrings(value.aliases) &&
  isStrings(value.descriptions) &&
  isListOf(isMention)(value.mentions)

const isMention: Guard<Mention> = (value): value is Mention =>
  isSpan(value) && 'form' in value && isString(value.form)

const isQuote: Guard<Quote> = (value): value is Quote =>
  isObject(value) &&
  isString(value.id) &&
  isString(value.kind) &&
  isString(value.sourceKind) &&
  isListOf(isSpan)(value.content) &&
  value.content.length > 0 &&
  isNullOr(isSpan)(value.cue) &&
  isNullOr(isSpan)(value.source) &&
  isNullOr(isString)(value.speaker) &&
  isNullOr(isString)(value.speakerText) &&
  isStrings(value.speakerAlso) &&
  isStrings(value.about) &&
  Array.isArray(value.evidence)
