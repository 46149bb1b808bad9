// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { decodeVectors } from '../../../src/analysis/models/decode-vectors'
import { encodeFrontCoded } from '../../../src/analysis/models/front-coding'
import { ModelFormatError } from '../../../src/analysis/models/model-format-error'
import { readContainer } from '../../../src/analysis/models/read-container'
import { encodeVectors } from '../../../src/training/vectors/encode-vectors'
import { writeContainer } from '../../../src/training/write-container'
import { expectNoBeginningIsRead } from '../../support/cut-short'
import { smallVectors } from '../../support/small-network'

const vectors = smallVectors()
const bytes = encodeVectors(vectors)

describe('word vectors from their file', () => {
  it('are those that were written', () => {
    const decoded = decodeVectors(bytes)
    expect(decoded.rows).toEqual(vectors.rows)
    expect(decoded.dimensions).toBe(4)
    expect(decoded.clusters).toEqual(vectors.clusters)
    decoded.values.forEach((value, i) => {
      expect(Math.abs(value * decoded.scale - vectors.values[i]! * vectors.scale)).toBeLessThan(
        0.006,
      )
    })
  })

  it('may be none', () => {
    const none = { ...vectors, rows: new Map<string, number>(), values: new Int8Array(0) }
    expect(decodeVectors(encodeVectors(none)).rows.size).toBe(0)
  })
})

describe('a file that holds no word vectors', () => {
  const words = encodeFrontCoded(['the'])
  const clusters = new Uint8Array(2)

  it('is refused wherever it is cut short', () => {
    expectNoBeginningIsRead(bytes, decodeVectors)
  })

  it('is refused where it is another kind of model', () => {
    expect(() =>
      decodeVectors(writeContainer('sequence', readContainer(bytes, 'vectors'))),
    ).toThrow('The model is of kind 3; expected 2 (vectors).')
  })

  it('is refused where words and clusters are not as many', () => {
    const [, table, numbers] = readContainer(bytes, 'vectors')
    expect(() => decodeVectors(writeContainer('vectors', [words, table!, numbers!]))).toThrow(
      'The word vectors have 1 words but clusters for 6.',
    )
  })

  it('is refused where it has not three sections', () => {
    const sections = readContainer(bytes, 'vectors')
    for (const wrong of [sections.slice(0, 2), [...sections, words]])
      expect(() => decodeVectors(writeContainer('vectors', wrong))).toThrow('the three sections')
  })

  it.each([0, 2, 3])('is refused where its table has no more than %i bytes', (length) => {
    const file = writeContainer('vectors', [words, new Uint8Array(length), clusters])
    expect(() => decodeVectors(file)).toThrow(ModelFormatError)
  })

  it('is refused where rows are not equally long', () => {
    const [all, table, numbers] = readContainer(bytes, 'vectors')
    const file = writeContainer('vectors', [all!, table!.subarray(0, -1), numbers!])
    expect(() => decodeVectors(file)).toThrow(ModelFormatError)
  })
})
