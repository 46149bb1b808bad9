// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareWords } from '../../src/derive/compare-words'

/** The wording with what the other does not have in brackets. */
const mark = (text: string, spans: readonly { start: number; end: number; same: boolean }[]) =>
  spans
    .map(({ start, end, same }) => (same ? text.slice(start, end) : `[${text.slice(start, end)}]`))
    .join('')
const compare = (a: string, b: string) => {
  const spans = compareWords(a, b)
  return [mark(a, spans.a), mark(b, spans.b)]
}

describe('how two wordings differ', () => {
  it.each([
    ['We won today', 'We lost today', 'We [won ]today', 'We [lost ]today'],
    ['We won', 'We won', 'We won', 'We won'],
    ['“We won,” she said', 'we won she said', '“We won,” she said', 'we won she said'],
    ['It’s over', "It's all over", 'It’s over', "It's [all ]over"],
    ['The ferry sails at ten', 'The ferry sails', 'The ferry sails [at ten]', 'The ferry sails'],
    ['Yes', 'No', '[Yes]', '[No]'],
    ['', 'No', '', '[No]'],
    ['…', '…', '…', '…'],
  ])('%s / %s', (a, b, markedA, markedB) => {
    expect(compare(a, b)).toEqual([markedA, markedB])
  })

  it('never loses a letter of either', () => {
    const words = fc.array(fc.constantFrom('we', 'won', 'lost', 'today', ',', '“', ' ', '’s'), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(words, words, (x, y) => {
        const [a, b] = [x.join(' '), y.join(' ')]
        const spans = compareWords(a, b)
        for (const [text, own] of [
          [a, spans.a],
          [b, spans.b],
        ] as const) {
          expect(own.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
        }
      }),
      { seed: 5 },
    )
  })
})
