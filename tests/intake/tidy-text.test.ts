import { describe, expect, it } from 'vitest'
import { hasVisibleText, tidyText } from '../../src/intake/tidy-text'

describe('tidyText', () => {
  it.each([
    ['Windows', 'One.\r\nTwo.'],
    ['old Mac', 'One.\rTwo.'],
    ['Unicode line separator', 'One.\u2028Two.'],
    ['form feed', 'One.\fTwo.'],
  ])('takes a %s line end for a line feed', (_, text) => {
    expect(tidyText(text)).toBe('One.\nTwo.')
  })

  it('drops byte order marks, zero-width junk and spaces at the edges of lines', () => {
    expect(tidyText('\ufeff\u200bOne. \t\n  Two.\u200d\u00a0')).toBe('One.\nTwo.')
  })

  it('keeps non-breaking spaces and joiners inside a line', () => {
    expect(tidyText('10\u00a0km, by 👩\u200d🚒')).toBe('10\u00a0km, by 👩\u200d🚒')
  })

  it('keeps one empty line between paragraphs where there were more', () => {
    expect(tidyText('One.\n \n\t\n\u00a0\nTwo.\nThree.')).toBe('One.\n\nTwo.\nThree.')
  })

  it('drops control characters and soft hyphens, which split words unseen', () => {
    expect(tidyText('Co\u00adoper\u0007ation')).toBe('Cooperation')
  })
})

describe('hasVisibleText', () => {
  it.each(['', ' \n\t', '\u200b\u2060', '\u00a0'])('finds nothing to read in %j', (text) => {
    expect(hasVisibleText(text)).toBe(false)
  })

  it.each(['a', '7', '?', '€', '日'])('finds %s to read', (text) => {
    expect(hasVisibleText(text)).toBe(true)
  })
})
