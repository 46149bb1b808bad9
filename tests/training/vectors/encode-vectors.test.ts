import { describe, expect, it } from 'vitest'
import { decodeVectors } from '../../../src/analysis/models/decode-vectors'
import { FREQUENT_WORDS, vectorRow } from '../../../src/analysis/network/word-vectors'
import { encodeVectors } from '../../../src/training/vectors/encode-vectors'

describe('encodeVectors', () => {
  const words = Array.from({ length: FREQUENT_WORDS + 50 }, (_, k) => `w${String(1000 - k)}`)
  const vectors = {
    rows: new Map(words.map((word, row) => [word, row])),
    dimensions: 2,
    values: Int8Array.from({ length: words.length * 2 }, (_, i) => (i === 0 ? 127 : i % 100)),
    scale: 0.25,
    clusters: Uint16Array.from(words, (_, row) => row * 3),
  }
  const decoded = decodeVectors(encodeVectors(vectors))

  it('keeps the vector and the cluster of every word', () => {
    for (const [word, row] of vectors.rows) {
      const moved = vectorRow(decoded, word)
      expect(decoded.clusters[moved]).toBe(row * 3)
      expect([...decoded.values.subarray(moved * 2, moved * 2 + 2)]).toEqual([
        ...vectors.values.subarray(row * 2, row * 2 + 2),
      ])
    }
    expect(decoded.scale).toBeCloseTo(0.25)
    expect(decoded.dimensions).toBe(2)
  })

  it('puts the most frequent words first and the rest in the order of letters', () => {
    const order = [...decoded.rows.keys()]
    expect(order.slice(0, FREQUENT_WORDS)).toEqual(words.slice(0, FREQUENT_WORDS))
    const rest = order.slice(FREQUENT_WORDS)
    expect(rest).toEqual([...rest].sort())
  })

  it('is refused where sections do not fit each other', () => {
    expect(() => decodeVectors(encodeVectors(vectors).subarray(0, 40))).toThrow('cut short')
  })
})
