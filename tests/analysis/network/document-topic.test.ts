// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { documentTopic } from '../../../src/analysis/network/document-topic'
import { FREQUENT_WORDS } from '../../../src/analysis/network/word-vectors'
import { wordTraits } from '../../../src/analysis/network/word-traits'

/** So many frequent words, and two that say something. */
const words = [
  ...Array.from({ length: FREQUENT_WORDS }, (_, k) => `w${String(k)}`),
  'ferry',
  'loaf',
]
const vectors = {
  rows: new Map(words.map((word, row) => [word, row])),
  dimensions: 2,
  values: Int8Array.from([
    ...Array.from({ length: FREQUENT_WORDS * 2 }, () => 99),
    10,
    -20,
    30,
    40,
  ]),
  scale: 0.5,
  clusters: new Uint16Array(words.length),
}
const topicOf = (text: string) => [
  ...documentTopic(
    text.split(' ').map((word) => wordTraits(word, vectors)),
    vectors,
  ),
]

describe('the topic of a document', () => {
  it('is the mean vector of its words, each as often as it comes', () => {
    expect(topicOf('ferry')).toEqual([5, -10])
    expect(topicOf('ferry loaf')).toEqual([10, 5])
    expect(topicOf('ferry loaf loaf loaf')).toEqual([12.5, 12.5])
  })

  it('leaves out the most frequent words and those without a vector', () => {
    expect(topicOf(`w0 ferry w${String(FREQUENT_WORDS - 1)} brioche`)).toEqual([5, -10])
  })

  it('is nothing where no word says anything', () => {
    expect(topicOf('w1 brioche')).toEqual([0, 0])
  })
})
