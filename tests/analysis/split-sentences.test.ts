import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/analysis/split-sentences'
import { tokenise } from '../../src/analysis/tokenise'

const sentences = (text: string) =>
  splitSentences(text, tokenise(text)).map(({ start, end }) => text.slice(start, end))

describe('a sentence ends', () => {
  it.each([
    ['at a full stop', ['The ferry sank.', 'Nobody drowned.']],
    ['at a question and at a shout', ['Why?', 'Stop!', 'It sank.']],
    ['at several marks in a row', ['Why?!', 'It sank.']],
    ['at dots before a capital', ['It rained...', 'Then it sank.']],
    [
      'behind the marks that close it',
      ['“We sank.”', 'He laughed.', '(Nobody did.)', 'It rained.'],
    ],
    ['behind nested marks', ['“He said ‘Never.’”', 'She left.']],
    ['before a quotation', ['He left.', '‘Row on.’']],
    ['behind a note in brackets', ['The ferry sank.[3]', 'Nobody drowned.']],
    [
      'behind dotted letters before a word that opens sentences',
      ['He lives in the U.S.', 'The ferry does not.'],
    ],
    ['behind the hour', ['They met at 5 p.m.', 'Ministers left early.']],
    ['behind the name of a firm', ['He works for Reed Inc.', 'The firm is old.']],
    ['behind "no"', ['Did they agree?', 'No.', 'They left.']],
    ['behind a single letter', ['It was Plan B.', 'The ferry sank.']],
    ['before a number', ['It sank.', '40 people swam.']],
    ['before a name in a network', ['It sank.', '@ada_park saw it.', '#ferry']],
    ['at a bullet', ['What we know', '• The ferry sank', '• Nobody drowned']],
    ['before the next question', ['“Why?”', 'He asked nothing else.']],
  ])('%s', (_rule, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected)
  })

  it.each([
    ['without a stop', 'FERRY SINKS OFF COAST\nNobody drowned'],
    ['behind a title', 'They spoke to Mr.\nNobody drowned'],
    ['between the items of a list', '- Ferries\n- boats'],
    ['before small letters', 'Ferries, boats,\n\nand rain'],
  ])('at a line break %s', (_rule, text) => {
    expect(sentences(text)).toEqual(text.split(/\n+/))
  })

  it('before small letters where the writer does without capitals', () => {
    expect(sentences('it rained.\nthe ferry sank. nobody drowned.')).toEqual([
      'it rained.',
      'the ferry sank.',
      'nobody drowned.',
    ])
  })
})

describe('a sentence goes on', () => {
  it.each([
    ['behind a title', 'The ferry belongs to Mr. Park, not to Gen. Reed.'],
    ['behind initials', 'It was named after J. K. Reed in May.'],
    ['behind an initial inside a name', 'Ada D. Park owns it.'],
    ['behind a saint', 'It left St. Petersburg for St. Ives.'],
    ['behind dotted letters before a name', 'He is the U.S. Coast Guard.'],
    ['behind dotted letters before a title', 'They asked U.S. Sen. Ada Park.'],
    ['behind "No." before a number', 'They met at No. 10 on Sunday.'],
    ['behind the hour before a day', 'It left at 5 p.m. Monday.'],
    ['behind the hour before a zone', 'It left at 5 p.m. GMT.'],
    ['behind the hour before small letters', 'It left at 5 p.m. and sank.'],
    ['behind a month', 'It sank on Feb. 3 off Erie, Pa., in fog.'],
    ['behind a firm', 'Reed Inc. shares fell.'],
    ['at a decimal point', 'It cost 3.5 million pounds.'],
    ['where small letters follow', 'Was it lost? asked the pilot.'],
    ['where small letters follow a quotation', '“Was it lost?” asked the pilot.'],
    ['where small letters follow nested quotations', '“They said ‘Never!’” he added.'],
    ['where a name asks behind a quotation', '“Was it lost?” Ada Park asked.'],
    ['at dots before small letters', 'It rained... and sank.'],
    ['behind an agency’s dateline', 'SOCHI, Russia (Reuters) — The ferry sank.'],
    ['behind an older dateline', 'LONDON (AP) _ The ferry sank.'],
    ['behind an Irish name', 'It was Ms O’Neill who rowed.'],
    ['inside an address', 'See www.ferry.example/list.html for more.'],
    ['at dots that fill a line', 'Ferry ........12.50'],
  ])('%s', (_rule, text) => {
    expect(sentences(text)).toEqual([text])
  })
})

describe('splitSentences', () => {
  it('finds nothing in nothing', () => {
    expect(sentences(' \n')).toEqual([])
  })

  it('reads many notes and closing marks in time that grows with their number', () => {
    const tokens = tokenise('[...]'.repeat(100_000))
    const started = performance.now()
    splitSentences('[...]'.repeat(100_000), tokens)
    // It takes a tenth of it; time that grew with the square would take minutes.
    expect(performance.now() - started).toBeLessThan(3000)
  })

  it('cuts what never ends', () => {
    const cut = sentences('and then it rained '.repeat(200)).map((text) => text.split(' ').length)
    expect(cut).toEqual([300, 300, 200])
  })

  it('puts every token of any text in one sentence', () => {
    const part = fc.constantFrom(
      '“',
      '”',
      '’',
      '"',
      '.',
      '?',
      '...',
      '\n',
      ' ',
      'Ada',
      'sank',
      'Mr.',
      '[',
      '3',
      ']',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        const tokens = tokenise(text)
        let next = 0
        for (const { start, end, firstToken, endToken } of splitSentences(text, tokens)) {
          expect(firstToken).toBe(next)
          expect(endToken).toBeGreaterThan(firstToken)
          expect([start, end]).toEqual([tokens[firstToken]!.start, tokens[endToken - 1]!.end])
          next = endToken
        }
        expect(next).toBe(tokens.length)
      }),
    )
  })
})
