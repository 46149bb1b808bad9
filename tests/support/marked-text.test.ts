import { describe, expect, it } from 'vitest'
import { readMarkedText, writeMarkedText } from './marked-text'

describe('readMarkedText', () => {
  it('takes the brackets out and keeps where they stood', () => {
    expect(readMarkedText('[content “We won,”] [cue said] Ada.')).toEqual({
      text: '“We won,” said Ada.',
      spans: [
        { label: 'content', start: 0, end: 9 },
        { label: 'cue', start: 10, end: 14 },
      ],
    })
  })

  it('reads brackets inside brackets, the outer first', () => {
    const { text, spans } = readMarkedText('[source Mr [person Park]] left.')
    expect(spans.map(({ label, start, end }) => [label, text.slice(start, end)])).toEqual([
      ['source', 'Mr Park'],
      ['person', 'Park'],
    ])
  })

  it('keeps a bracket behind a backslash', () => {
    expect(readMarkedText('“\\[He\\] won.”').text).toBe('“[He] won.”')
  })

  it.each(['[content We won', 'We won]', '[We won]'])('refuses %s', (marked) => {
    expect(() => readMarkedText(marked)).toThrow(/bracket/)
  })

  it('is undone by writeMarkedText', () => {
    const marked = '[content We won], [cue said] [source the [organisation Harbour Board]].'
    const { text, spans } = readMarkedText(marked)
    expect(writeMarkedText(text, spans)).toBe(marked)
  })
})
