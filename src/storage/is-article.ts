import type { Article, ArticleOrigin } from '../model/article'
import { isNumber, isNullOr, isObject, isSpanWithin, isString } from '../model/guards'

/** True when a value from the disk is an article that the rest of the program can rely on. */
export function isArticle(value: unknown): value is Article {
  return (
    isObject(value) &&
    isString(value.id) &&
    isString(value.text) &&
    hasDetails(value) &&
    isOrigin(value.origin) &&
    isNumber(value.addedAt) &&
    (value.editedAt === undefined || isNumber(value.editedAt)) &&
    isNullOr(isSpanWithin(value.text.length))(value.headline)
  )
}

/** True when an object has what is known of an article beside its words. */
export function hasDetails(value: Readonly<Record<string, unknown>>): boolean {
  return (
    isString(value.title) &&
    value.title !== '' &&
    isNullOr(isString)(value.byline) &&
    isNullOr(isString)(value.publisher) &&
    isNullOr(isString)(value.publishedAt) &&
    isNullOr(isString)(value.url)
  )
}

export function isOrigin(value: unknown): value is ArticleOrigin {
  if (!isObject(value)) return false
  return value.kind === 'file'
    ? isString(value.name)
    : value.kind === 'paste' || value.kind === 'sample'
}
