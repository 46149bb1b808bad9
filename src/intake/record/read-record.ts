import type { Analysis } from '../../model/analysis'
import type { Article } from '../../model/article'
import { isObject, isString } from '../../model/guards'
import { hashText } from '../../model/hash-text'
import { isAnalysisOf } from '../../model/is-analysis'
import { buildArticle, type Arrival } from '../build-article'
import { cleanByline, cleanName, cleanTitle, cleanUrl } from '../clean-detail'
import { findDate } from '../find-date'
import { refuse, type IntakeResult } from '../intake-result'
import { isTooLarge } from '../text-size'
import { hasVisibleText, tidyText } from '../tidy-text'

export type JsonObject = Readonly<Record<string, unknown>>

/** An article, and the findings that came with it where they point into its very text. */
export interface RecordRead {
  readonly result: IntakeResult
  readonly analysis: Analysis | null
}

/** True where an object claims to be an analysed article, as the program and its command line write them. */
export function isRecord(value: unknown): value is JsonObject & { readonly text: string } {
  return (
    isObject(value) &&
    isString(value.text) &&
    isString(value.engine) &&
    Array.isArray(value.entities) &&
    Array.isArray(value.quotes)
  )
}

/**
 * The article of a record, with its analysis. Findings that are not sound are left out, and so are those
 * of a text that has to be tidied, for their offsets would be wrong; the article is then analysed anew.
 */
export function readRecord(
  value: JsonObject & { readonly text: string },
  arrival: Arrival,
): RecordRead {
  const { text } = value
  if (isTooLarge(text)) return { result: refuse('too-large'), analysis: null }
  if (!hasVisibleText(text)) return { result: refuse('empty'), analysis: null }
  const title = cleanTitle(value.title)
  const details = {
    byline: cleanByline(value.byline),
    publisher: cleanName(value.publisher),
    publishedAt: isString(value.publishedAt) ? (findDate(value.publishedAt)?.iso ?? null) : null,
    url: cleanUrl(value.url),
  }
  if (!isAnalysisOf(text)(value) || tidyText(text) !== text) {
    const headline = startsWithTitle(text, title) ? null : title
    return { result: buildArticle({ headline, body: text, details }, arrival), analysis: null }
  }
  const headline = startsWithTitle(text, title) ? { start: 0, end: firstLine(text).length } : null
  const article: Article = {
    id: hashText(text),
    ...arrival,
    title: title ?? cleanTitle(firstLine(text)) ?? '…',
    ...details,
    headline,
    text,
  }
  const { engine, language, entities, quotes } = value
  return { result: { ok: true, article }, analysis: { engine, language, entities, quotes } }
}

/** True where the first of several lines is the title: then it is the text's own headline. */
function startsWithTitle(text: string, title: string | null): boolean {
  return title !== null && text.includes('\n') && cleanTitle(firstLine(text)) === title
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? ''
}
