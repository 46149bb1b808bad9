// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { decodeSecondReading } from '../../../src/analysis/models/decode-second-reading'
import { ModelFormatError } from '../../../src/analysis/models/model-format-error'
import { readContainer } from '../../../src/analysis/models/read-container'
import { EVIDENCE_WIDTH } from '../../../src/analysis/ner/document-evidence'
import { NAME_LABELS as L } from '../../../src/analysis/ner/name-labels'
import { encodeSecondReading } from '../../../src/training/names/encode-second-reading'
import { seededRandom } from '../../../src/training/random'
import { encodeSizes } from '../../../src/training/sequence/encode-sequence'
import { outputWidth, type SequenceNetwork } from '../../../src/training/sequence/train-sequence'
import { writeContainer } from '../../../src/training/write-container'
import { expectNoBeginningIsRead } from '../../support/cut-short'

const H = 4
const random = seededRandom(11)
const draw = (length: number) => Float32Array.from({ length }, () => random() * 2 - 1)
const none = new Float32Array(0)
const network: SequenceNetwork = {
  subwords: none,
  window: draw(EVIDENCE_WIDTH * H),
  flags: none,
  topic: none,
  bias: draw(H),
  output: draw(H * outputWidth(L)),
  wideRows: new Map(),
  wide: none,
  between: draw(L * L),
  first: draw(L),
  last: draw(L),
}
const calibration = Float32Array.of(0.1, 0.5, 0.9)
const bytes = encodeSecondReading(network, H, calibration)
const sections = readContainer(bytes, 'reading')
const withSizes = (...sizes: readonly number[]) =>
  writeContainer('reading', [encodeSizes(sizes), ...sections.slice(1)])

/** At most half a step of the table apart, all numbers being between -1 and 1. */
function expectNear(found: Float32Array, wanted: Float32Array): void {
  expect(found).toHaveLength(wanted.length)
  for (let i = 0; i < wanted.length; i++)
    expect(Math.abs(found[i]! - wanted[i]!)).toBeLessThan(0.51 / 127)
}

describe('a second reading from its file', () => {
  const reading = decodeSecondReading(bytes)

  it('has the tables that were written, the output without the padding of its rows', () => {
    expect(reading.hidden).toBe(H)
    expectNear(reading.input, network.window)
    expectNear(
      reading.output,
      network.output.filter((_, i) => i % outputWidth(L) < L),
    )
  })

  it('has bias, chain and calibration to the last bit', () => {
    const { bias, between, first, last } = network
    expect(reading.bias).toEqual(bias)
    expect(reading.chain).toEqual({ labels: L, between, first, last })
    expect(reading.calibration).toEqual(calibration)
  })
})

describe('a file that is no second reading', () => {
  it('is refused wherever it is cut short', () => {
    expectNoBeginningIsRead(bytes, decodeSecondReading)
  })

  it('is refused where any section has a byte too few, or is missing', () => {
    sections.forEach((_, cut) => {
      const shorter = sections.map((section, i) => (i === cut ? section.subarray(0, -1) : section))
      for (const damaged of [shorter, sections.slice(0, cut)])
        expect(() => decodeSecondReading(writeContainer('reading', damaged))).toThrow(
          ModelFormatError,
        )
    })
  })

  it('is refused where its labels or its evidence are others', () => {
    expect(() => decodeSecondReading(withSizes(9, H, EVIDENCE_WIDTH, 3))).toThrow(
      `The second reading has 9 labels over ${String(EVIDENCE_WIDTH)} numbers; expected ${String(L)} over ${String(EVIDENCE_WIDTH)}.`,
    )
    expect(() => decodeSecondReading(withSizes(L, H, 8, 3))).toThrow('labels over 8 numbers')
  })

  it.each([0, 1])('is refused where %i numbers calibrate it, between which is no line', (count) => {
    expect(() => decodeSecondReading(withSizes(L, H, EVIDENCE_WIDTH, count))).toThrow(
      `calibrated by ${String(count)} numbers; expected at least 2.`,
    )
  })

  it('is refused where it is another kind of model', () => {
    expect(() => decodeSecondReading(writeContainer('sequence', sections))).toThrow(
      'The model is of kind 3; expected 5 (reading).',
    )
  })
})
