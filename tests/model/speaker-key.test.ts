// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { speakerKeys } from '../../src/model/speaker-key'
import type { Quote } from '../../src/model/quote'
import { buildQuote } from '../support/build-findings'

const keysOf = (more: Partial<Quote>) => speakerKeys(buildQuote('Yes.', 'q1', ['Yes.'], more))

describe('the keys of who speaks', () => {
  it('are the ids of all entities that say it, each once', () => {
    const speakerAlso = ['tom-beck', 'lena-ortiz']
    expect(keysOf({ speaker: 'lena-ortiz', speakerAlso })).toEqual(['lena-ortiz', 'tom-beck'])
  })

  it('are one and the same for a source without a name, however it is written', () => {
    const written = ['Officials', 'the officials', 'some  officials', 'The\nofficials ']
    expect(new Set(written.flatMap((speakerText) => keysOf({ speakerText })))).toEqual(
      new Set(['source:officials']),
    )
  })

  it('never mix up a source without a name and an entity of that id', () => {
    expect(keysOf({ speakerText: 'reuters' })).not.toEqual(keysOf({ speaker: 'reuters' }))
  })

  it('prefer the entity to the words of the source', () => {
    expect(keysOf({ speaker: 'lena-ortiz', speakerText: 'She' })).toEqual(['lena-ortiz'])
  })

  it('are none where nobody is known to speak', () => {
    expect(keysOf({})).toEqual([])
    expect(keysOf({ speakerText: '' })).toEqual([])
  })
})
