// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { RELATIONS } from '../../src/analysis/parse/relations'
import { WORD_CLASSES } from '../../src/analysis/tag/word-classes'
import { readSentence } from '../../src/training/read-treebank'

const row = (...columns: string[]) => columns.join('\t')
const BLOCK = [
  '# text = They can’t sing',
  row('1', 'They', 'they', 'PRON', 'PRP', '_', '4', 'nsubj', '_', '_'),
  row('2-3', 'can’t', '_', '_', '_', '_', '_', '_', '_', '_'),
  row('2', 'ca', 'can', 'AUX', 'MD', '_', '4', 'aux', '_', '_'),
  row('3', 'n’t', 'not', 'PART', 'RB', '_', '4', 'advmod', '_', '_'),
  row('4', 'sing', 'sing', 'VERB', 'VB', '_', '0', 'root', '_', '_'),
  row('4.1', 'sing', 'sing', 'VERB', 'VB', '_', '_', '_', '_', '_'),
  row('5', 'tonight', 'tonight', 'NOUN', 'NN', '_', '4', 'obl:tmod', '_', '_'),
].join('\n')

describe('readSentence', () => {
  const sentence = readSentence(BLOCK, 7)

  it('reads words, not what writing joins or what is understood', () => {
    expect(sentence.words).toEqual(['They', 'ca', 'n’t', 'sing', 'tonight'])
    expect(sentence.document).toBe(7)
  })

  it('counts heads from nothing, the root behind the last word', () => {
    expect([...sentence.heads]).toEqual([3, 3, 3, 5, 3])
  })

  it('reads classes, and relations without their subtypes', () => {
    expect(Array.from(sentence.classes, (one) => WORD_CLASSES[one]?.join(' '))).toEqual([
      'PRON PRP',
      'AUX MD',
      'PART',
      'VERB VB',
      'NOUN',
    ])
    expect(Array.from(sentence.relations, (one) => RELATIONS[one])).toEqual([
      'nsubj',
      'aux',
      'advmod',
      'root',
      'obl',
    ])
  })

  it('refuses what it does not know by its name', () => {
    expect(() => readSentence(BLOCK.replace('nsubj', 'subject'), 0)).toThrow('"subject"')
    expect(() => readSentence(BLOCK.replace('PRON', 'PRONOUN'), 0)).toThrow('"PRONOUN"')
  })
})
