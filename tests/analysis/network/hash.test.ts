// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { featureKey, hashText, KEY_BITS, mixHashes } from '../../../src/analysis/network/hash'

const counts = (length: number) => Array.from({ length }, (_, k) => k)

describe('the hash of a text', () => {
  // From the tables of FNV-1a's authors.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of “%s” is the one that is published', (text, hash) => {
    expect(hashText(text) >>> 0).toBe(hash)
  })

  it('of a part is that of the part alone', () => {
    expect(hashText('ferryman', 0, 5)).toBe(hashText('ferry'))
    expect(hashText('ferryman', 5)).toBe(hashText('man'))
  })
})

describe('mixed hashes', () => {
  it('depend on the order', () => {
    expect(mixHashes(1, 2)).not.toBe(mixHashes(2, 1))
  })

  it('of many pairs hardly ever meet', () => {
    const mixed = counts(100).flatMap((a) =>
      counts(100).map((b) => mixHashes(a, hashText(String(b)))),
    )
    expect(new Set(mixed).size).toBeGreaterThan(mixed.length - 5)
  })
})

describe('the keys of features', () => {
  it('have no more bits than are stored', () => {
    for (const value of [0, 1, -1, 0x7fffffff, -0x80000000]) {
      expect(featureKey(3, value)).toBeGreaterThanOrEqual(0)
      expect(featureKey(3, value)).toBeLessThan(2 ** KEY_BITS)
    }
  })

  it('fall together about as seldom as chance has it', () => {
    const keys = counts(20).flatMap((template) =>
      counts(1000).map((n) => featureKey(template, hashText(`w${String(n)}`))),
    )
    // Of 20,000 keys among 2²⁴ about twelve are expected to meet another.
    expect(keys.length - new Set(keys).size).toBeLessThan(30)
  })
})
