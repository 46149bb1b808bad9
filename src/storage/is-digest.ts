import type { ArticleDigest, EntityDigest, StatementDigest } from '../model/digest'
import {
  isCount,
  isNumber,
  isListOf,
  isNullOr,
  isObject,
  isString,
  type Guard,
} from '../model/guards'

const isStrings = isListOf(isString)

/** True when a value from the disk is a digest, as far as search and voices rely on it. */
export function isDigest(value: unknown): value is ArticleDigest {
  return (
    isObject(value) &&
    isString(value.articleId) &&
    isString(value.engine) &&
    isString(value.language) &&
    isListOf(isEntityDigest)(value.entities) &&
    isListOf(isStatementDigest)(value.statements)
  )
}

const isEntityDigest: Guard<EntityDigest> = (value): value is EntityDigest =>
  isObject(value) &&
  isString(value.id) &&
  isString(value.kind) &&
  isString(value.name) &&
  isStrings(value.aliases) &&
  isStrings(value.descriptions) &&
  isCount(value.mentions)

const isStatementDigest: Guard<StatementDigest> = (value): value is StatementDigest =>
  isObject(value) &&
  isString(value.id) &&
  isString(value.kind) &&
  isString(value.text) &&
  isCount(value.words) &&
  isCount(value.start) &&
  isStrings(value.speakers) &&
  isNullOr(isString)(value.speakerText) &&
  isString(value.sourceKind) &&
  isNullOr(isString)(value.addressee) &&
  isStrings(value.about) &&
  isNumber(value.confidence)
