import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenise } from '../../src/analysis/tokenise'

const words = (text: string) => tokenise(text).map((token) => token.text)

describe('tokenise', () => {
  it.each([
    ['keeps an abbreviation with its stop', 'Mr. Park left.', ['Mr.', 'Park', 'left', '.']],
    ['keeps dotted letters together', 'The U.S. vote', ['The', 'U.S.', 'vote']],
    ['keeps an initial with its stop', 'J. K. Reed', ['J.', 'K.', 'Reed']],
    [
      'sets a possessive apart',
      'Park’s and the Reeds’ boats',
      ['Park', '’s', 'and', 'the', 'Reeds', '’', 'boats'],
    ],
    ['parts a contraction', 'They don’t know', ['They', 'do', 'n’t', 'know']],
    ['keeps an Irish name whole', 'Ms O’Neill', ['Ms', 'O’Neill']],
    [
      'parts words at a hyphen',
      'al-Assad and co-operate',
      ['al', '-', 'Assad', 'and', 'co-operate'],
    ],
    ['keeps the marks inside numbers', '1,000.50 at 10:30', ['1,000.50', 'at', '10:30']],
    ['keeps an address whole', 'see bbc.co.uk.', ['see', 'bbc.co.uk', '.']],
    [
      'splits where a space is missing',
      'The end.Then it rained',
      ['The', 'end', '.', 'Then', 'it', 'rained'],
    ],
    ['keeps a name in a network whole', '@ada_park on #ferry', ['@ada_park', 'on', '#ferry']],
    ['keeps dots and dashes together', 'Well... no -- yes', ['Well', '...', 'no', '--', 'yes']],
    ['sets quotation marks apart', '“We won,”', ['“', 'We', 'won', ',', '”']],
    ['keeps an emoji whole', 'a👍b', ['a', '👍', 'b']],
    ['reads words of other scripts', 'שלום עולם', ['שלום', 'עולם']],
  ])('%s', (_rule, text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('finds nothing in nothing', () => {
    expect(tokenise(' \n\t')).toEqual([])
  })

  it('rebuilds any text from tokens and the gaps between them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let rebuilt = ''
        let at = 0
        for (const token of tokenise(text)) {
          expect(token.text).toBe(text.slice(token.start, token.end))
          expect(token.end).toBeGreaterThan(token.start)
          rebuilt += text.slice(at, token.start) + token.text
          at = token.end
        }
        expect(rebuilt + text.slice(at)).toBe(text)
      }),
    )
  })

  it('leaves only white space and invisible characters in the gaps', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0
        for (const { start, end } of [...tokenise(text), { start: text.length, end: 0 }]) {
          expect(text.slice(at, start)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u)
          at = end
        }
      }),
    )
  })
})

/** Letters, marks, half surrogates, right-to-left script and stops, mixed as no text ever is. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\ud800',
        '\udc00',
        '👩‍🚀',
        'שלום',
        'Mr.',
        'U.S.',
        '’s',
        '“',
        '”',
        '"',
        '\n',
        ' ',
        '.',
        '-',
        'Ada',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))
