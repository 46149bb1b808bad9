import type { EntryFindings, LibraryEntry } from '../model/library-entry'
import { isCount, isNumber, isNullOr, isObject, isString, type Guard } from '../model/guards'
import { hasDetails, isOrigin } from './is-article'

/** True when a value from the disk is a line of the library. */
export function isEntry(value: unknown): value is LibraryEntry {
  return (
    isObject(value) &&
    isString(value.id) &&
    hasDetails(value) &&
    isOrigin(value.origin) &&
    isNumber(value.addedAt) &&
    isCount(value.words) &&
    isNullOr(isFindings)(value.findings)
  )
}

const isFindings: Guard<EntryFindings> = (value): value is EntryFindings =>
  isObject(value) &&
  isString(value.engine) &&
  isString(value.language) &&
  isCount(value.statements) &&
  isCount(value.voices)
