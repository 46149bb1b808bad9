import { buildArticle, type Arrival } from '../build-article'
import { findDate } from '../find-date'
import { refuse, type IntakeResult } from '../intake-result'
import { joinWrappedLines } from '../join-wrapped-lines'
import { withoutMarkup } from '../read-fragment'
import { isTooLarge } from '../text-size'
import { tidyText } from '../tidy-text'
import type { ColumnMapping, MappedField } from './table-preview'

/** The article in a row of a table, by what its columns hold. */
export function readRow(
  values: ReadonlyMap<string, string>,
  mapping: ColumnMapping,
  arrival: Arrival,
): IntakeResult {
  const valueOf = (field: MappedField) => valueIn(values, mapping[field])
  const text = valueOf('text') ?? ''
  if (isTooLarge(text)) return refuse('too-large')
  const plain = withoutMarkup(text)
  if (plain === null) return refuse('too-complex')
  const body = joinWrappedLines(tidyText(plain))
  const details = {
    byline: valueOf('byline'),
    publisher: valueOf('publisher'),
    publishedAt: findDate(valueOf('publishedAt') ?? '')?.iso ?? null,
    url: valueOf('url'),
  }
  return buildArticle({ headline: withoutMarkup(valueOf('title') ?? ''), body, details }, arrival)
}

/** Null where the row has nothing there, or no more than what programs write for nothing. */
function valueIn(values: ReadonlyMap<string, string>, column: string | undefined): string | null {
  const value = column === undefined ? '' : (values.get(column) ?? '').trim()
  return /^(?:|null|none|nan|n\/a|undefined)$/i.test(value) ? null : value
}
