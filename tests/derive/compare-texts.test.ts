// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTexts, type Piece } from '../../src/derive/compare-texts'

const SIGNS = { same: '', added: '+', removed: '-' }
const shown = (passage: readonly Piece[]) =>
  passage.map(({ kind, text }) => SIGNS[kind] + text.trim()).join('|')
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `n${from + i}`).join(' ')

describe('two versions of a text', () => {
  it.each([
    ['We won today', 'We lost today', ['We|-won|+lost|today'], 1, 1],
    ['We won today', 'WE WON, today!', [], 0, 0],
    ['We won', 'We won today', ['We won|+today'], 1, 0],
    ['So we won', 'We won', ['-So|We won'], 0, 1],
    ['', 'We won', ['+We won'], 2, 0],
  ])('%j and %j differ in %j', (text, version, passages, added, removed) => {
    const found = compareTexts(text, version)
    expect(found.passages.map(shown)).toEqual(passages)
    expect([found.added, found.removed]).toEqual([added, removed])
  })

  it('are shown where they differ, with a few words around', () => {
    const [text, version] = ['old', 'new'].map(
      (word) => `${numbers(1, 20)} ${word} ${numbers(21, 60)} ${word} ${numbers(61, 80)}`,
    )
    expect(compareTexts(text!, version!).passages.map(shown)).toEqual([
      `${numbers(13, 20)}|-old|+new|${numbers(21, 28)}`,
      `${numbers(53, 60)}|-old|+new|${numbers(61, 68)}`,
    ])
  })

  it('that differ in neighbouring places are shown once', () => {
    const [text, version] = ['old', 'new'].map((word) => `${word} ${numbers(1, 16)} ${word}`)
    expect(compareTexts(text!, version!).passages.map(shown)).toEqual([
      `-old|+new|${numbers(1, 16)}|-old|+new`,
    ])
  })

  it('have as many words more and fewer as they are longer and shorter', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(words, words, (a, b) => {
        const { added, removed, passages } = compareTexts(a.join(' '), b.join(' '))
        expect(added - removed).toBe(b.length - a.length)
        const pieces = passages.flat()
        const count = (kind: Piece['kind']) =>
          pieces
            .filter((piece) => piece.kind === kind)
            .flatMap(({ text }) => text.trim().split(' '))
        expect(count('added')).toHaveLength(added)
        expect(count('removed')).toHaveLength(removed)
      }),
    )
  })
})
