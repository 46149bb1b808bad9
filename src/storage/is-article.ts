import type { Article, ArticleOrigin } from '../model/article'
import { isNullOr, isObject, isSpanWithin, isString } from './guards'

/** True when a value from the disk is an article that the rest of the program can rely on. */
export function isArticle(value: unknown): value is Article {
  return (
    isObject(value) &&
    isString(value.id) &&
    isString(value.text) &&
    isString(value.title) &&
    value.title !== '' &&
    isNullOr(isString)(value.byline) &&
    isNullOr(isString)(value.publisher) &&
    isNullOr(isString)(value.publishedAt) &&
    isNullOr(isString)(value.url) &&
    isOrigin(value.origin) &&
    Number.isFinite(value.addedAt) &&
    isNullOr(isSpanWithin(value.text.length))(value.headline)
  )
}

function isOrigin(value: unknown): value is ArticleOrigin {
  if (!isObject(value)) return false
  return value.kind === 'file'
    ? isString(value.name)
    : value.kind === 'paste' || value.kind === 'sample'
}
