// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { EVIDENCE_WIDTH } from '../../../src/analysis/ner/document-evidence'
import { createSecondReader, type SecondReading } from '../../../src/analysis/ner/second-reading'
import { seededRandom } from '../../../src/training/random'

const [L, H] = [3, 4]
const random = seededRandom(7)
const draw = (length: number) => Float32Array.from({ length }, () => random() * 2 - 1)
const reading: SecondReading = {
  hidden: H,
  input: draw(EVIDENCE_WIDTH * H),
  bias: draw(H),
  output: draw(H * L),
  chain: { labels: L, between: draw(L * L), first: draw(L), last: draw(L) },
  calibration: draw(2),
}
const evidence = draw(5 * EVIDENCE_WIDTH)

/** What the second reading adds to label y of a token, by the definition. */
function added(token: number, y: number): number {
  let sum = 0
  for (let j = 0; j < H; j++) {
    let unit = reading.bias[j]!
    for (let d = 0; d < EVIDENCE_WIDTH; d++)
      unit += evidence[token * EVIDENCE_WIDTH + d]! * reading.input[d * H + j]!
    sum += Math.max(0, unit) * reading.output[j * L + y]!
  }
  return sum
}

const readAgain = createSecondReader(reading)
const ALL = Uint8Array.of(1, 1)

describe('reading again', () => {
  it('adds to the first scores of a sentence what the network makes of its evidence', () => {
    const scores = draw(2 * L)
    const sums = readAgain(scores, evidence, 3, ALL)
    sums.forEach((sum, k) => {
      expect(sum).toBeCloseTo(scores[k]! + added(3 + Math.floor(k / L), k % L), 3)
    })
  })

  it('leaves out the tokens that are not wanted', () => {
    const scores = draw(2 * L)
    const sums = readAgain(scores, evidence, 1, Uint8Array.of(0, 1))
    expect([...sums.subarray(0, L)]).toEqual([...scores.subarray(0, L)])
    expect(sums[L]).toBeCloseTo(scores[L]! + added(2, 0), 3)
  })

  it('leaves the first scores as they were', () => {
    const scores = draw(L)
    const before = [...scores]
    readAgain(scores, evidence, 0, ALL)
    expect([...scores]).toEqual(before)
  })

  it('changes nothing where no unit answers', () => {
    const silent = createSecondReader({ ...reading, bias: new Float32Array(H).fill(-1e6) })
    const scores = draw(2 * L)
    expect(silent(scores, evidence, 0, ALL)).toEqual(scores)
  })
})
