import type { RankerModel } from '../../analysis/coref/ranker'
import { RANKING_FEATURES } from '../../analysis/coref/ranking-features'
import { encodeFloats } from '../../analysis/models/numbers'
import { encodeQuantised } from '../../analysis/models/quantised'
import { encodeSizes } from '../sequence/encode-sequence'
import { writeContainer } from '../write-container'

/** The bytes of a ranker: the counterpart of `decodeRanker`. */
export function encodeRanker(model: RankerModel, dimensions: number): Uint8Array {
  const { hidden, features, given, bias, output, roles, personShares, otherShares } = model
  return writeContainer('ranker', [
    encodeSizes([hidden, RANKING_FEATURES, dimensions, personShares.length]),
    encodeQuantised(features),
    encodeQuantised(given),
    encodeFloats(bias),
    encodeQuantised(output),
    encodeQuantised(roles),
    encodeFloats(personShares),
    encodeFloats(otherShares),
  ])
}
