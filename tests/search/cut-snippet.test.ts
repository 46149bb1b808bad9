// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutSnippet } from '../../src/search/cut-snippet'
import type { Wording } from '../../src/search/read-query'

const wording = (words: string, isPrefix = false): Wording => ({
  words: words.split(' '),
  isPrefix,
})
const filler = (count: number): string => 'and so it went on '.repeat(count)

function marked(text: string, ...wordings: readonly Wording[]): readonly string[] {
  const snippet = cutSnippet(text, wordings)
  return snippet.marks.map(({ start, end }) => snippet.text.slice(start, end))
}

describe('a snippet', () => {
  it('of a short text is the whole of it', () => {
    expect(cutSnippet('The ferry sails.', [])).toEqual({ text: 'The ferry sails.', marks: [] })
  })

  it('marks words, phrases and beginnings as they stand there', () => {
    const text = 'Park’s “Night Ferry” sails to the École; no other ferry harbours.'
    expect(marked(text, wording('park'))).toEqual(['Park'])
    expect(marked(text, wording('night ferry'), wording('ecole'))).toEqual(['Night Ferry', 'École'])
    expect(marked(text, wording('harb', true))).toEqual(['harbours'])
    expect(marked(text, wording('night'), wording('night ferry'))).toEqual(['Night Ferry'])
  })

  it('of a long text stands around the first stretch with most of the words', () => {
    const text = `${filler(20)}a ferry ${filler(20)}a ferry of the harbour ${filler(20)}`
    const snippet = cutSnippet(text, [wording('ferry'), wording('harbour')])
    expect(marked(text, wording('ferry'), wording('harbour'))).toEqual(['ferry', 'harbour'])
    expect(snippet.text).toMatch(/^…\S.*\S…$/)
    expect(snippet.text.length).toBeGreaterThan(150)
    expect(snippet.text.length).toBeLessThan(210)
  })

  it('of a long text without a hit is its beginning', () => {
    expect(cutSnippet(`First ${filler(40)}`, [wording('ferry')]).text).toMatch(/^First and .*…$/)
  })

  it('of a long text has its ellipsis by itself behind a whole sentence', () => {
    const text = `${filler(8)}and she said so. ${filler(20)}`
    expect(cutSnippet(text, []).text).toMatch(/she said so\. …$/)
  })

  it('is made of the text, whatever that is', () => {
    const anyLong = fc.string({
      unit: fc.constantFrom('a ', 'b', 'é', '\n', '🙂', '­', '’'),
      maxLength: 400,
    })
    fc.assert(
      fc.property(anyLong, (text) => {
        const snippet = cutSnippet(text, [wording('a'), wording('b', true)])
        expect(text).toContain(snippet.text.replace(/^…| ?…$/g, ''))
        for (const { start, end } of snippet.marks) expect(start).toBeLessThan(end)
      }),
    )
  })
})
