// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { splitParagraphs } from '../../src/derive/split-paragraphs'
import { anyText } from '../support/arbitraries'
import { holdsFor } from '../support/holds-for'

const cut = (text: string) => splitParagraphs(text).map(({ start, end }) => text.slice(start, end))

describe('paragraphs', () => {
  it('join back to the text, line ends included', () => {
    holdsFor(anyText, (text) => {
      expect(cut(text).join('')).toBe(text)
    })
  })

  it('each hold words, unless the text has none', () => {
    holdsFor(
      anyText.filter((text) => text.trim() !== ''),
      (text) => {
        const paragraphs = cut(text)
        // Blanks at the very end have no line of words to go with.
        for (const paragraph of paragraphs.slice(0, -1)) expect(paragraph.trim()).not.toBe('')
      },
    )
  })

  it('are lines, however many line ends stand between them', () => {
    expect(cut('Headline\n\nFirst.\nSecond.\n\n\nThird.')).toEqual([
      'Headline\n\n',
      'First.\n',
      'Second.\n\n\n',
      'Third.',
    ])
  })

  it('take the blank lines at the very beginning along', () => {
    expect(cut('\n\n First.\nSecond.')).toEqual(['\n\n First.\n', 'Second.'])
  })

  it('are none in an empty text', () => {
    expect(splitParagraphs('')).toEqual([])
  })
})
