import { findDate } from '../find-date'
import { MAPPED_FIELDS, type ColumnMapping, type MappedField } from './table-preview'

/** A column with the values of the first rows. */
export interface Column {
  readonly name: string
  readonly values: readonly string[]
}

export interface MappingGuess {
  readonly guess: Partial<ColumnMapping>
  readonly isSure: boolean
}

/**
 * What columns are called that hold a field, without spaces and marks, the most telling first. From
 * the exports of press archives, news APIs and published corpora; our own collection.
 */
const NAMES: Readonly<Record<MappedField, readonly string[]>> = {
  text: words(
    'text fulltext articletext articlebody bodytext body maintext content fullcontent contents article story storytext transcript plaintext',
  ),
  title: words('title headline heading articletitle newstitle hl subject'),
  byline: words('byline author authors writer writers journalist reporter creator authorname by'),
  publisher: words(
    'publisher publication newspaper outlet sourcename publishername sourcetitle source site sitename medium media mediumname website domain feed',
  ),
  publishedAt: words(
    'publishedat publisheddate publicationdate datepublished publishdate pubdate published publishedon date datetime day timestamp createdat created',
  ),
  url: words(
    'url link articleurl canonicalurl permalink weburl webpage href address sourceurl source',
  ),
}

/** Mean length from which a column without a telling name may be the text, in UTF-16 units: some 60 words. */
const MIN_TEXT_LENGTH = 350

/** So many times longer than all others it is the text beyond doubt. */
const BEYOND_DOUBT = 4

/** What the columns hold, by their names and values; sure where no reader needs to be asked for the text. */
export function guessMapping(columns: readonly Column[]): MappingGuess {
  const text = guessText(columns)
  const guess: Partial<Record<MappedField, string>> = text ? { text: text.column.name } : {}
  for (const field of MAPPED_FIELDS) {
    if (field === 'text') continue
    const taken = Object.values(guess)
    const free = columns.filter(({ name }) => !taken.includes(name))
    const column = NAMES[field]
      .flatMap((name) => free.filter((column) => bareName(column.name) === name))
      .find((column) => fits(field, column))
    if (column) guess[field] = column.name
  }
  return { guess, isSure: text?.isSure ?? false }
}

function guessText(columns: readonly Column[]): { column: Column; isSure: boolean } | null {
  const byLength = columns
    .map((column) => ({ column, length: meanLength(column) }))
    .toSorted((a, b) => b.length - a.length)
  const [longest, second] = byLength
  if (!longest || longest.length === 0) return null
  const named = byLength.find(({ column }) => NAMES.text.includes(bareName(column.name)))
  if (named && named.length > 0)
    return { column: named.column, isSure: named.length * 2 > longest.length }
  if (longest.length < MIN_TEXT_LENGTH) return null
  const isAlone = longest.length > (second?.length ?? 0) * BEYOND_DOUBT
  return { column: longest.column, isSure: isAlone }
}

function fits(field: MappedField, { values }: Column): boolean {
  const given = values.filter((value) => value.trim() !== '')
  if (given.length === 0) return false
  const isAddress = given.every((value) => /^https?:\/\//i.test(value.trim()))
  if (field === 'url') return isAddress
  if (field === 'publishedAt') return given.some((value) => findDate(value) !== null)
  return !isAddress
}

function meanLength({ values }: Column): number {
  const given = values.filter((value) => value.trim() !== '')
  return given.reduce((sum, value) => sum + value.length, 0) / Math.max(1, given.length)
}

/** "Full_Text" and "full text" are "fulltext". */
function bareName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function words(list: string): readonly string[] {
  return list.split(' ')
}
