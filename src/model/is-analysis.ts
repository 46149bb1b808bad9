import type { Analysis } from './analysis'
import type { Entity, Mention, PlaceFacts } from './entity'
import {
  isListOf,
  isNullOr,
  isNumber,
  isObject,
  isSpanWithin,
  isString,
  type Guard,
} from './guards'
import type { EvidenceStep, Quote, ReportingVerb, RunnerUp } from './quote'
import type { Span } from './span'

/** As objects, so that a kind that is missing here is a type error. */
const ENTITY_KINDS: Readonly<Record<Entity['kind'], true>> = {
  person: true,
  organisation: true,
  place: true,
}
const FORMS: Readonly<Record<Mention['form'], true>> = { name: true, nominal: true, pronoun: true }
const QUOTE_KINDS: Readonly<Record<Quote['kind'], true>> = {
  direct: true,
  indirect: true,
  mixed: true,
}
const SOURCE_KINDS: Readonly<Record<Quote['sourceKind'], true>> = {
  person: true,
  organisation: true,
  place: true,
  unnamed: true,
  document: true,
  unresolved: true,
}
const VERB_KINDS: Readonly<Record<ReportingVerb['kind'], true>> = {
  says: true,
  adds: true,
  claims: true,
  admits: true,
  denies: true,
  warns: true,
  asks: true,
  answers: true,
  urges: true,
  promises: true,
  announces: true,
  thinks: true,
  writes: true,
}

/**
 * A guard for analyses of this very text that come from outside: every kind is known, every span lies
 * within the text and in order, every id is unique, and whoever speaks or is spoken of is there.
 */
export function isAnalysisOf(text: string): Guard<Analysis> {
  const isSpan = isSpanWithin(text.length)
  const isEntity = entityGuard(isSpan)
  const isQuote = quoteGuard(isSpan)
  return (value): value is Analysis => {
    if (!isObject(value) || !isString(value.engine) || !isString(value.language)) return false
    const { entities, quotes } = value
    if (!isListOf(isEntity)(entities) || !isListOf(isQuote)(quotes)) return false
    const ids = new Set(entities.map(({ id }) => id))
    return (
      ids.size === entities.length &&
      new Set(quotes.map(({ id }) => id)).size === quotes.length &&
      quotes.every((quote) => entitiesIn(quote).every((id) => ids.has(id)))
    )
  }
}

function entitiesIn(quote: Quote): readonly string[] {
  const { speaker, speakerAlso, addressee, about, runnerUp } = quote
  return [speaker, addressee, runnerUp?.speaker, ...speakerAlso, ...about].filter(
    (id) => id !== null && id !== undefined,
  )
}

const isStrings = isListOf(isString)

function isShare(value: unknown): value is number {
  return isNumber(value) && value >= 0 && value <= 1
}

function isOneOf<K extends string>(kinds: Readonly<Record<K, true>>): Guard<K> {
  return (value): value is K => isString(value) && Object.hasOwn(kinds, value)
}

function isInOrder(spans: readonly Span[]): boolean {
  return spans.every((span, i) => span.start >= (spans[i - 1]?.start ?? 0))
}

const isPlace: Guard<PlaceFacts> = (value): value is PlaceFacts =>
  isObject(value) && isNumber(value.lat) && isNumber(value.lon) && isString(value.country)

function entityGuard(isSpan: Guard<Span>): Guard<Entity> {
  const isForm = isOneOf(FORMS)
  const isKind = isOneOf(ENTITY_KINDS)
  const isMention: Guard<Mention> = (value): value is Mention =>
    isObject(value) && isForm(value.form) && isShare(value.confidence) && isSpan(value)
  return (value): value is Entity =>
    isObject(value) &&
    isString(value.id) &&
    isKind(value.kind) &&
    isString(value.name) &&
    isStrings(value.aliases) &&
    isStrings(value.descriptions) &&
    isShare(value.confidence) &&
    isNullOr(isPlace)(value.place) &&
    isListOf(isMention)(value.mentions) &&
    value.mentions.length > 0 &&
    isInOrder(value.mentions)
}

function quoteGuard(isSpan: Guard<Span>): Guard<Quote> {
  const isKind = isOneOf(QUOTE_KINDS)
  const isSourceKind = isOneOf(SOURCE_KINDS)
  const isVerbKind = isOneOf(VERB_KINDS)
  const isVerb: Guard<ReportingVerb> = (value): value is ReportingVerb =>
    isObject(value) && isString(value.lemma) && isVerbKind(value.kind)
  const isStep: Guard<EvidenceStep> = (value): value is EvidenceStep =>
    isObject(value) && isString(value.step) && isSpan(value)
  const isRunnerUp: Guard<RunnerUp> = (value): value is RunnerUp =>
    isObject(value) && isString(value.speaker) && isShare(value.confidence)
  return (value): value is Quote =>
    isObject(value) &&
    isString(value.id) &&
    isKind(value.kind) &&
    isListOf(isSpan)(value.content) &&
    value.content.length > 0 &&
    isInOrder(value.content) &&
    isNullOr(isSpan)(value.cue) &&
    isNullOr(isSpan)(value.source) &&
    isSourceKind(value.sourceKind) &&
    isNullOr(isString)(value.speaker) &&
    isStrings(value.speakerAlso) &&
    isNullOr(isString)(value.speakerText) &&
    isNullOr(isVerb)(value.verb) &&
    isNullOr(isString)(value.addressee) &&
    isStrings(value.about) &&
    isShare(value.confidence) &&
    isListOf(isStep)(value.evidence) &&
    isNullOr(isRunnerUp)(value.runnerUp)
}
