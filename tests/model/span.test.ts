// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareSpans,
  spanContains,
  spanLength,
  spansOverlap,
  textOf,
  type Span,
} from '../../src/model/span'
import { spanWithin } from '../support/arbitraries'
import { holdsFor } from '../support/holds-for'

const twoSpans = fc.tuple(spanWithin(12), spanWithin(12))

/** The offsets of all characters under a span, counted out. */
function offsets({ start, end }: Span): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i)
}

describe('a span', () => {
  it('leaves its end out, so that neighbours share no character', () => {
    expect(textOf('Lena Ortiz', { start: 5, end: 10 })).toBe('Ortiz')
    expect(spansOverlap({ start: 0, end: 4 }, { start: 4, end: 10 })).toBe(false)
  })

  it('is as long as the words it points at', () => {
    holdsFor(spanWithin(20), (span) => {
      expect(spanLength(span)).toBe(textOf('x'.repeat(20), span).length)
    })
  })

  it('overlaps another exactly where some character lies in both', () => {
    const filled = twoSpans.filter(([a, b]) => a.start < a.end && b.start < b.end)
    holdsFor(filled, ([a, b]) => {
      const shared = offsets(a).some((offset) => offsets(b).includes(offset))
      expect(spansOverlap(a, b)).toBe(shared)
      expect(spansOverlap(b, a)).toBe(shared)
    })
  })

  it('contains another exactly where every character of that lies in it', () => {
    const filled = twoSpans.filter(([, inner]) => inner.start < inner.end)
    holdsFor(filled, ([outer, inner]) => {
      const all = offsets(inner).every((offset) => offsets(outer).includes(offset))
      expect(spanContains(outer, inner)).toBe(all)
    })
  })

  it('comes before those that begin later, and before shorter ones that begin with it', () => {
    const spans = [
      { start: 3, end: 5 },
      { start: 0, end: 2 },
      { start: 3, end: 9 },
    ]
    expect(spans.toSorted(compareSpans).map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [3, 9],
      [3, 5],
    ])
  })
})
