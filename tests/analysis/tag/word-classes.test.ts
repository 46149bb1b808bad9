// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { TAGS } from '../../../src/analysis/tag/tags'
import { classOf, CLASSES, tagsOf, WORD_CLASSES } from '../../../src/analysis/tag/word-classes'

describe('classOf', () => {
  it('tells a participle from a finite verb and from a gerund', () => {
    expect(WORD_CLASSES[classOf('VERB', 'VBN')]).toEqual(['VERB', 'VBN'])
    expect(WORD_CLASSES[classOf('VERB', 'VBG')]).toEqual(['VERB', 'VBG'])
    expect(WORD_CLASSES[classOf('VERB', 'VBD')]).toEqual(['VERB'])
  })

  it('gives what is not divided, or strangely tagged, the class of its part of speech', () => {
    expect(WORD_CLASSES[classOf('ADJ', 'JJR')]).toEqual(['ADJ'])
    expect(WORD_CLASSES[classOf('PRON', 'DT')]).toEqual(['PRON'])
    expect(WORD_CLASSES[classOf('NOUN', 'VERB')]).toEqual(['NOUN'])
  })

  it('knows every part of speech, and no other', () => {
    for (const tag of TAGS) expect(classOf(tag, '')).toBeGreaterThanOrEqual(0)
    expect(classOf('', '')).toBe(-1)
  })
})

describe('tagsOf', () => {
  it('leads from every class back to its part of speech', () => {
    const classes = Int32Array.from({ length: CLASSES }, (_, index) => index)
    expect(Array.from(tagsOf(classes), (tag) => TAGS[tag])).toEqual(
      WORD_CLASSES.map(([tag]) => tag),
    )
  })

  it('has a bit for each class in a number of 32', () => {
    expect(CLASSES).toBeLessThanOrEqual(32)
  })
})
