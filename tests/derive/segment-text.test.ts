// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { segmentText } from '../../src/derive/segment-text'
import { textWithSpans } from '../support/arbitraries'
import { holdsFor } from '../support/holds-for'

const whole = (text: string) => ({ start: 0, end: text.length })

describe('segments of a text', () => {
  it('join back to the text, whatever lies over it', () => {
    holdsFor(textWithSpans, ({ text, spans }) => {
      const segments = segmentText(whole(text), spans)
      expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    })
  })

  it('follow one another without a gap, and none is empty', () => {
    holdsFor(textWithSpans, ({ text, spans }) => {
      let at = 0
      for (const { start, end } of segmentText(whole(text), spans)) {
        expect(start).toBe(at)
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(at).toBe(text.length)
    })
  })

  it('list exactly the marks that cover them, from their first character to their last', () => {
    holdsFor(textWithSpans, ({ text, spans }) => {
      for (const { start, end, marks } of segmentText(whole(text), spans)) {
        const covering = spans.filter((span) => span.start <= start && end <= span.end)
        expect(new Set(marks)).toEqual(new Set(covering))
        expect(marks).toHaveLength(covering.length)
      }
    })
  })

  it('name the shortest of overlapping findings first: it takes the click', () => {
    holdsFor(textWithSpans, ({ text, spans }) => {
      for (const { marks } of segmentText(whole(text), spans)) {
        const lengths = marks.map(({ start, end }) => end - start)
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
      }
    })
  })

  it('stay within the paragraph, though a statement runs over its ends', () => {
    const quote = { start: 0, end: 30 }
    expect(segmentText({ start: 10, end: 20 }, [quote])).toEqual([
      { start: 10, end: 20, marks: [quote] },
    ])
  })

  it('know nothing of marks that are empty or only touch the paragraph', () => {
    const outside = [
      { start: 0, end: 10 },
      { start: 20, end: 25 },
      { start: 14, end: 14 },
    ]
    expect(segmentText({ start: 10, end: 20 }, outside)).toEqual([
      { start: 10, end: 20, marks: [] },
    ])
  })
})
