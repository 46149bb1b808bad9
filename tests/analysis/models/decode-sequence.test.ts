// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { decodeSequence } from '../../../src/analysis/models/decode-sequence'
import { ModelFormatError } from '../../../src/analysis/models/model-format-error'
import { readContainer } from '../../../src/analysis/models/read-container'
import { addWideRow } from '../../../src/analysis/network/wide-lookup'
import { encodeSequence } from '../../../src/training/sequence/encode-sequence'
import { outputWidth } from '../../../src/training/sequence/train-sequence'
import { writeContainer } from '../../../src/training/write-container'
import { expectNoBeginningIsRead } from '../../support/cut-short'
import { SMALL_SIZES, smallNetwork } from '../../support/small-network'

const { labels: L, hidden: H, dimensions } = SMALL_SIZES
const KEYS = [70_000, 3, 0xff_ffff]
const network = smallNetwork(KEYS)
const bytes = encodeSequence(network, SMALL_SIZES, 0)
const decode = (file: Uint8Array) => decodeSequence(file, L, dimensions)
const model = decode(bytes)

/** At most a step of the table apart, all numbers being between -1 and 1. */
function expectNear(found: ArrayLike<number>, wanted: ArrayLike<number>): void {
  expect(found).toHaveLength(wanted.length)
  for (let i = 0; i < wanted.length; i++)
    expect(Math.abs(found[i]! - wanted[i]!)).toBeLessThan(0.51 / 127)
}

describe('a sequence model from its file', () => {
  it('has the tables that were written', () => {
    for (const name of ['subwords', 'window', 'flags', 'topic'] as const)
      expectNear(model[name]!, network[name])
    expect([model.hidden, model.radius, model.subwordWidth]).toEqual([H, 1, 4])
  })

  it('has the output without the padding of its rows', () => {
    const kept = network.output.filter((_, i) => i % outputWidth(L) < L)
    expectNear(model.output, kept)
  })

  it('has bias and chain to the last bit', () => {
    expect(model.bias).toEqual(network.bias)
    expect(model.chain.between).toEqual(network.between)
    expect(model.chain.first).toEqual(network.first)
    expect(model.chain.last).toEqual(network.last)
  })

  it('finds the row of every sparse feature', () => {
    for (const [key, row] of network.wideRows) {
      const sums = new Float32Array(L)
      addWideRow(model.wide, key, sums, 0)
      expectNear(
        sums.map((sum) => sum * model.wide.scale),
        network.wide.subarray(row * L, (row + 1) * L),
      )
    }
  })

  it('has no eye for the document where it has not learned one', () => {
    const blind = encodeSequence({ ...network, topic: new Float32Array(0) }, SMALL_SIZES, 0)
    expect(decode(blind).topic).toBeNull()
  })
})

describe('a file that is no such model', () => {
  it('is refused wherever it is cut short', () => {
    expectNoBeginningIsRead(bytes, decode)
    expect(() => decode(bytes.subarray(0, -1))).toThrow('cut short')
  })

  it('is refused where it has other labels or reads other vectors', () => {
    expect(() => decodeSequence(bytes, 5, dimensions)).toThrow(
      'The model has 3 labels over vectors of 4 numbers; expected 5 over 4.',
    )
    expect(() => decodeSequence(bytes, L, 300)).toThrow('expected 3 over 300.')
  })

  it('is refused where a section is missing or one too many', () => {
    const sections = readContainer(bytes, 'sequence')
    expect(() => decode(writeContainer('sequence', sections.slice(0, -1)))).toThrow(
      'The model has 9 sections; expected 10.',
    )
    expect(() => decode(writeContainer('sequence', [...sections, new Uint8Array(1)]))).toThrow(
      'The model has 11 sections; expected 10.',
    )
  })

  it('is refused where any section has a byte too few', () => {
    const sections = readContainer(bytes, 'sequence')
    sections.forEach((_, cut) => {
      const damaged = sections.map((section, i) => (i === cut ? section.subarray(0, -1) : section))
      expect(() => decode(writeContainer('sequence', damaged)), `section ${String(cut)}`).toThrow(
        ModelFormatError,
      )
    })
  })

  it('is refused where it is another kind of model', () => {
    expect(() => decode(writeContainer('vectors', readContainer(bytes, 'sequence')))).toThrow(
      'The model is of kind 2; expected 3 (sequence).',
    )
  })
})
