import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPastedHtml } from '../../src/intake/read-pasted-html'
import { readPastedText } from '../../src/intake/read-pasted-text'
import { MAX_TEXT_BYTES } from '../../src/intake/text-size'
import { tidyText } from '../../src/intake/tidy-text'
import { hashText } from '../../src/model/hash-text'

/** Any string at all, and strings made of what the rules look for. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ...['Old ferry sold', 'The board met.', 'By Ada Park', '4 July 2011', 'The Daily Courier'],
        ...[
          '\n',
          '\r\n',
          '\n\n',
          ' ',
          '\u00a0',
          '\ufeff',
          '\u200b',
          '\ud800',
          '😀',
          '<b>',
          '&amp;',
          '|',
          '…',
        ],
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join('')),
)

describe('readPastedText', () => {
  it('makes an article of a pasted report', () => {
    const result = readPastedText(
      '\ufeffOld ferry sold\r\nBy Ada Park, Transport Editor\r\nPublished 4 July 2011\r\n\r\nThe board has sold it.\r\n\r\n\r\n\r\n“Enough,” it said.',
      7,
    )
    const text = 'Old ferry sold\n\nThe board has sold it.\n\n“Enough,” it said.'
    expect(result).toEqual({
      ok: true,
      article: {
        id: hashText(text),
        origin: { kind: 'paste' },
        addedAt: 7,
        title: 'Old ferry sold',
        byline: 'Ada Park',
        publisher: null,
        publishedAt: '2011-07-04',
        url: null,
        headline: { start: 0, end: 14 },
        text,
      },
    })
  })

  it.each([
    ['empty', ''],
    ['empty', ' \n\u200b'],
    ['binary', 'ferry\0'],
    ['too-large', 'a'.repeat(MAX_TEXT_BYTES + 1)],
    ['too-large', '日'.repeat(MAX_TEXT_BYTES / 2)],
  ])('answers "%s" to such a text', (reason, text) => {
    expect(readPastedText(text, 7)).toEqual({ ok: false, reason })
  })

  it('gives any string an article whose parts agree, or a reason', () => {
    fc.assert(
      fc.property(anyText, (pasted) => {
        const result = readPastedText(pasted, 7)
        if (!result.ok) return ['empty', 'binary'].includes(result.reason)
        const { text, headline, title, id } = result.article
        expect(text).not.toContain('\r')
        expect(tidyText(text)).toBe(text)
        expect(title).not.toBe('')
        expect(id).toBe(hashText(text))
        if (headline) {
          expect(headline.start).toBe(0)
          expect(text.charAt(headline.end)).toBe('\n')
          expect(text.slice(0, headline.end)).not.toContain('\n')
        }
        return true
      }),
      { seed: 1, numRuns: 1000 },
    )
  })

  it('reads its own text again as the same text', () => {
    fc.assert(
      fc.property(anyText, (pasted) => {
        const once = readPastedText(pasted, 7)
        if (!once.ok) return
        expect(readPastedText(once.article.text, 7)).toMatchObject({
          ok: true,
          article: { text: once.article.text },
        })
      }),
      { seed: 2, numRuns: 1000 },
    )
  })
})

describe('readPastedHtml', () => {
  it('gives any two strings an article or a reason', () => {
    fc.assert(
      fc.property(anyText, anyText, (html, plain) => {
        const result = readPastedHtml(`<p>${html}</p><p>${html}`, plain, 7)
        if (result.ok) expect(result.article.text).not.toContain('\r')
        else expect(['empty', 'binary']).toContain(result.reason)
      }),
      { seed: 3, numRuns: 200 },
    )
  })
})
