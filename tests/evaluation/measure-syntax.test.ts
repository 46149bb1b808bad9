// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { listConfusions } from './measure-syntax'

describe('listConfusions', () => {
  it('lists the commonest first, those as common by name', () => {
    const none = { words: 0, tagsRight: 0, arcs: 0, headsRight: 0, labelledRight: 0 }
    const confusions = new Map([
      ['tag X for NOUN', 2],
      ['tag VERB for AUX', 14],
      ['tag ADP for ADV', 2],
    ])
    expect(listConfusions({ ...none, confusions }, 2)).toBe(
      '     14  tag VERB for AUX\n      2  tag ADP for ADV',
    )
  })
})
