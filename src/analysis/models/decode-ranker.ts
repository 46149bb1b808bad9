import type { RankerModel } from '../coref/ranker'
import { ROLE_ROWS, ROLES } from '../coref/mention-role'
import { RANKING_FEATURES } from '../coref/ranking-features'
import { ModelFormatError } from './model-format-error'
import { decodeFloats } from './numbers'
import { decodeQuantised } from './quantised'
import { readContainer } from './read-container'

const SIZE_BYTES = 8
/** A line needs two ends. */
const LEAST_SHARES = 2

/**
 * The ranker in these bytes; `model-format.md` describes the sections.
 * @param dimensions of the word vectors it is to read
 * @throws {ModelFormatError}
 */
export function decodeRanker(bytes: Uint8Array, dimensions: number): RankerModel {
  const [sizes, features, given, bias, output, roles, persons, others] = readContainer(
    bytes,
    'ranker',
  )
  if (sizes?.byteLength !== SIZE_BYTES)
    throw new ModelFormatError('The ranker does not tell its sizes.')
  const view = new DataView(sizes.buffer, sizes.byteOffset, sizes.byteLength)
  const size = (n: number) => view.getUint16(n * 2, true)
  const [hidden, count, width, shares] = [size(0), size(1), size(2), size(3)]
  if (count !== RANKING_FEATURES || width !== dimensions)
    throw new ModelFormatError(
      `The ranker has ${String(count)} features and vectors of ${String(width)} numbers; expected ${String(RANKING_FEATURES)} and ${String(dimensions)}.`,
    )
  if (shares < LEAST_SHARES)
    throw new ModelFormatError(
      `The ranker is calibrated by ${String(shares)} numbers; expected at least ${String(LEAST_SHARES)}.`,
    )
  return {
    hidden,
    features: decodeQuantised(features, RANKING_FEATURES * (hidden + 1)),
    given: decodeQuantised(given, dimensions * (hidden + 1)),
    bias: decodeFloats(bias, hidden),
    output: decodeQuantised(output, hidden),
    roles: decodeQuantised(roles, ROLE_ROWS * ROLES.length),
    personShares: decodeFloats(persons, shares),
    otherShares: decodeFloats(others, shares),
  }
}
