import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenise } from '../../src/analysis/tokenise'

/** Expected tokens are written with a stroke between them. */
const parted = (text: string) =>
  tokenise(text)
    .map((token) => token.text)
    .join(' | ')

describe('a clitic', () => {
  it.each([
    ['"not" stands alone', 'They don’t know', 'They | do | n’t | know'],
    ['"not" stands alone behind a stem', "It won't", "It | wo | n't"],
    ['"not" stands alone in capitals', 'I CAN’T', 'I | CA | N’T'],
    ['"cannot" is two words', 'Ferries cannot fly', 'Ferries | can | not | fly'],
    ['"gonna" is two words', 'I’m gonna row', 'I | ’m | gon | na | row'],
    ['a verb stands alone', "they've and she’ll", "they | 've | and | she | ’ll"],
    ['a possessive stands alone', "Park's and Reed’s", "Park | 's | and | Reed | ’s"],
    ['a possessive of a plural is its apostrophe', 'the Reeds’ boats', 'the | Reeds | ’ | boats'],
    ['a possessive follows a quotation mark', '“Row”’s crew', '“ | Row | ” | ’s | crew'],
  ])('%s', (_rule, text, expected) => {
    expect(parted(text)).toBe(expected)
  })
})

describe('an apostrophe', () => {
  it.each([
    ['belongs to an Irish name', 'Ms O’Neill’s', 'Ms | O’Neill | ’s'],
    ['belongs to an Arabic name', "al-Qa'ida", "al | - | Qa'ida"],
    ['belongs to the hour', 'at six o’clock', 'at | six | o’clock'],
    ['belongs to a clipped word', 'tell ’em', 'tell | ’em'],
    ['belongs to a clipped year', 'in ’68 and the ’90s', 'in | ’68 | and | the | ’90s'],
    ['belongs to a decade', 'the 1960’s', 'the | 1960’s'],
    ['opens a quotation', "'Row on'", "' | Row | on | '"],
    ['doubled is one quotation mark', "''Row,'' he said", "'' | Row | , | '' | he | said"],
  ])('%s', (_rule, text, expected) => {
    expect(parted(text)).toBe(expected)
  })
})

describe('a hyphen', () => {
  it.each([
    ['parts two names', 'Nato-Russia', 'Nato | - | Russia'],
    ['parts a place from a participle', 'Lyon-based', 'Lyon | - | based'],
    ['parts an Arabic article', 'Bashar al-Assad', 'Bashar | al | - | Assad'],
    ['parts an abbreviation', 'a U.S.-led raid', 'a | U.S. | - | led | raid'],
    ['parts every word of a chain', 'state-of-the-art', 'state | - | of | - | the | - | art'],
    ['parts the type of an aircraft', 'F-16 jets', 'F | - | 16 | jets'],
    ['parts two years', 'in 1990-91', 'in | 1990 | - | 91'],
    ['parts a score', 'won 6-4', 'won | 6 | - | 4'],
    ['keeps a prefix', 'co-operate, anti-war', 'co-operate | , | anti-war'],
    ['keeps a prefix before a name', 'pro-Beijing', 'pro-Beijing'],
    ['keeps a prefix before dotted letters', 'non-U.S. firms', 'non-U.S. | firms'],
    ['keeps a letter that is a prefix', 'an e-mail', 'an | e-mail'],
    ['parts a name that begins like a prefix', 'Inter-Services', 'Inter | - | Services'],
    ['parts a prefix in a longer chain', 'post-cold-war', 'post | - | cold | - | war'],
    ['keeps a telephone number', '020-7946-0999', '020-7946-0999'],
    ['keeps a date', 'on 2011-07-04', 'on | 2011-07-04'],
    ['repeated is one dash', 'no -- yes', 'no | -- | yes'],
  ])('%s', (_rule, text, expected) => {
    expect(parted(text)).toBe(expected)
  })
})

describe('a number', () => {
  it.each([
    ['keeps its comma, stop and colon', '1,000.50 at 10:30', '1,000.50 | at | 10:30'],
    ['lets a comma go that counts nothing', 'in 2010,2011', 'in | 2010 | , | 2011'],
    ['keeps a fraction', '1/2 a mile', '1/2 | a | mile'],
    ['keeps a date with strokes', 'on 9/11 and 4/7/2011', 'on | 9/11 | and | 4/7/2011'],
    ['keeps a leading stop', 'rose .5', 'rose | .5'],
    ['keeps the ending of an ordinal', 'the 5th in the 1970s', 'the | 5th | in | the | 1970s'],
    ['lets a sign of money go', '$5 and £1.50', '$ | 5 | and | £ | 1.50'],
    ['keeps letters with the sign of money', 'US$5', 'US$ | 5'],
    ['lets a sign of measure go', '5% at 20°', '5 | % | at | 20 | °'],
    ['lets a unit go', '10km by 8pm', '10 | km | by | 8 | pm'],
    ['lets millions go', '£3.2bn and $4M', '£ | 3.2 | bn | and | $ | 4 | M'],
    ['lets the hour go', '8p.m. GMT', '8 | p.m. | GMT'],
    ['keeps its stop at the head of a line', '1. Ferries', '1. | Ferries'],
    ['lets its stop go at the end of a sentence', 'He is 60. She', 'He | is | 60 | . | She'],
  ])('%s', (_rule, text, expected) => {
    expect(parted(text)).toBe(expected)
  })
})

describe('a stop', () => {
  it.each([
    ['belongs to a title', 'Mr. Park and St. Ives', 'Mr. | Park | and | St. | Ives'],
    ['belongs to a title without a space', 'Mr.Park', 'Mr. | Park'],
    ['belongs to dotted letters', 'the U.S. vote', 'the | U.S. | vote'],
    ['belongs to a month', 'on Feb. 3', 'on | Feb. | 3'],
    ['belongs to a firm', 'Reed Inc. shares', 'Reed | Inc. | shares'],
    ['belongs to an initial', 'J. K. Reed', 'J. | K. | Reed'],
    ['belongs to initials written together', 'J.K. Reed', 'J.K. | Reed'],
    ['belongs to an initial before a surname like a word', 'Ada D. Little', 'Ada | D. | Little'],
    ['belongs to a state behind its town', 'Erie, Pa. Police', 'Erie | , | Pa. | Police'],
    ['belongs to "No." before a number', 'No. 10 and No.10', 'No. | 10 | and | No. | 10'],
    ['ends the sentence behind "no"', 'No. He won’t', 'No | . | He | wo | n’t'],
    [
      'ends the sentence behind the name of a newspaper',
      'in the Sun. He',
      'in | the | Sun | . | He',
    ],
    ['ends the sentence behind a letter', 'Plan B. The end', 'Plan | B | . | The | end'],
    ['ends the line behind dotted letters', 'in the U.S.', 'in | the | U.S | .'],
    [
      'ends the sentence before its opening word',
      'at Reed Inc. A man',
      'at | Reed | Inc | . | A | man',
    ],
    ['ends the sentence behind the hour', 'at 5 p.m. Ministers', 'at | 5 | p.m | . | Ministers'],
    ['does not end it before a day', 'at 5 p.m. Monday', 'at | 5 | p.m. | Monday'],
    ['parts where a space is missing', 'The end.Then rain', 'The | end | . | Then | rain'],
    ['repeated is one token', 'Well... no…', 'Well | ... | no | …'],
  ])('%s', (_rule, text, expected) => {
    expect(parted(text)).toBe(expected)
  })
})

describe('a mark', () => {
  it.each([
    [
      'of quotation stands alone',
      '“We won,” ‘(Row!)’',
      '“ | We | won | , | ” | ‘ | ( | Row | ! | ) | ’',
    ],
    ['of a dash stands alone', 'rain—and', 'rain | — | and'],
    ['between two words is a token', 'he/she', 'he | / | she'],
    ['joins short names of firms', 'AT&T and R&D', 'AT&T | and | R&D'],
    ['parts longer names of firms', 'Park&Reed', 'Park | & | Reed'],
    ['of shouting is one token', 'What?!', 'What | ?!'],
    ['of a face is one token', 'rain :-)', 'rain | :-)'],
    ['stays whole with all its planes', 'a👍b', 'a | 👍 | b'],
    ['opens a topic or a name', '@ada_park on #ferry', '@ada_park | on | #ferry'],
    ['of number parts', '#1', '# | 1'],
  ])('%s', (_rule, text, expected) => {
    expect(parted(text)).toBe(expected)
  })
})

describe('an address', () => {
  it.each([
    ['of the web stays whole', 'see https://a.example/b?c=1.', 'see | https://a.example/b?c=1 | .'],
    ['without a protocol stays whole', 'see bbc.co.uk.', 'see | bbc.co.uk | .'],
    ['for mail stays whole', '(ada.park@mail.example)', '( | ada.park@mail.example | )'],
    ['of a file stays whole', 'ferry-list.pdf', 'ferry-list.pdf'],
  ])('%s', (_rule, text, expected) => {
    expect(parted(text)).toBe(expected)
  })
})

describe('tokenise', () => {
  it('reads words of other scripts', () => {
    expect(parted('שלום עולם')).toBe('שלום | עולם')
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

  it.each([
    ...[
      'a',
      '1',
      '-',
      '.',
      '’',
      'a.',
      'a-',
      're-',
      'n’t',
      '1,',
      '1-',
      'Mr.',
      'U.',
      'a@',
      'www.',
      'a+b-',
      '\ud800',
    ],
  ])('reads a megabyte of %j without a space in time that grows with its length', (part) => {
    const megabyte = part.repeat(Math.ceil(MEGABYTE / part.length))
    const started = performance.now()
    const tokens = tokenise(megabyte)
    expect(performance.now() - started).toBeLessThan(MAX_MILLISECONDS)
    expect(tokens.at(-1)?.end).toBe(megabyte.length)
  })
})

const MEGABYTE = 2 ** 20
/** It takes a tenth of it; time that grew with the square would take hours. */
const MAX_MILLISECONDS = 5000

/** Letters, marks, half surrogates, right-to-left script and stops, mixed as no text ever is. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...[
          '\ud800',
          '\udc00',
          '👩‍🚀',
          'שלום',
          'Mr.',
          'U.S.',
          '’s',
          'n’t',
          'cannot',
          '10km',
          '$5m',
          'p.m.',
        ],
        ...[
          '“',
          '”',
          '"',
          "'",
          '\n',
          ' ',
          '.',
          '-',
          'Ada',
          'a@b.example',
          'www.',
          'http://',
          '#',
          '[3]',
          ':-)',
        ],
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))
