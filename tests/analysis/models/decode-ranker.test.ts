// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { ROLE_ROWS, ROLES } from '../../../src/analysis/coref/mention-role'
import { decodeRanker } from '../../../src/analysis/models/decode-ranker'
import { ModelFormatError } from '../../../src/analysis/models/model-format-error'
import { encodeRanker } from '../../../src/training/coref/encode-ranker'
import { expectNoBeginningIsRead } from '../../support/cut-short'
import { smallRanker } from '../../support/small-ranker'

const H = 3
const model = {
  ...smallRanker(H),
  roles: Float32Array.from({ length: ROLE_ROWS * ROLES.length }, (_, i) => Math.sin(i)),
  personShares: Float32Array.of(0.1, 0.5, 0.9),
  otherShares: Float32Array.of(0.2, 0.4, 0.8),
}
const bytes = encodeRanker(model, 4)

describe('a ranker from its file', () => {
  const ranker = decodeRanker(bytes, 4)

  it('has the tables that were written', () => {
    for (const table of ['features', 'given', 'output', 'roles'] as const) {
      expect(ranker[table]).toHaveLength(model[table].length)
      ranker[table].forEach((found, i) => {
        expect(Math.abs(found - model[table][i]!)).toBeLessThan(0.51 / 127)
      })
    }
  })

  it('has bias and calibration to the last bit', () => {
    expect(ranker.hidden).toBe(H)
    expect(ranker.bias).toEqual(model.bias)
    expect(ranker.personShares).toEqual(model.personShares)
    expect(ranker.otherShares).toEqual(model.otherShares)
  })

  it('is refused for other word vectors', () => {
    expect(() => decodeRanker(bytes, 5)).toThrow(ModelFormatError)
  })

  it('is refused without two numbers of calibration', () => {
    const one = Float32Array.of(1)
    const short = encodeRanker({ ...model, personShares: one, otherShares: one }, 4)
    expect(() => decodeRanker(short, 4)).toThrow('calibrated by 1')
  })

  it('is refused wherever it is cut short', () => {
    expectNoBeginningIsRead(bytes, (part) => decodeRanker(part, 4))
  })
})
