import type { Span } from './span'

/** A question to a value from outside that settles its type. */
export type Guard<T> = (value: unknown) => value is T

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isString(value: unknown): value is string {
  return typeof value === 'string'
}

/** True for numbers; NaN and the infinite ones are none. */
export function isNumber(value: unknown): value is number {
  return Number.isFinite(value)
}

/** A guard that also lets null pass. */
export function isNullOr<T>(guard: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || guard(value)
}

/** A guard for arrays of what the other one lets pass. */
export function isListOf<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(guard)
}

/** A guard for spans of a text with this many UTF-16 code units. */
export function isSpanWithin(length: number): Guard<Span> {
  return (value): value is Span =>
    isObject(value) &&
    isCount(value.start) &&
    isCount(value.end) &&
    value.start <= value.end &&
    value.end <= length
}

/** True for 0, 1, 2 … */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}
