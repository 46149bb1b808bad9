import { EVIDENCE_WIDTH } from '../ner/document-evidence'
import { NAME_LABELS } from '../ner/name-labels'
import type { SecondReading } from '../ner/second-reading'
import { ModelFormatError } from './model-format-error'
import { decodeFloats } from './numbers'
import { decodeQuantised } from './quantised'
import { readContainer } from './read-container'

const SIZE_BYTES = 8
/** A line needs two ends. */
const LEAST_SHARES = 2

/**
 * The second reading for names in these bytes; `model-format.md` describes the sections.
 * @throws {ModelFormatError}
 */
export function decodeSecondReading(bytes: Uint8Array): SecondReading {
  const [sizes, input, bias, output, chain, calibration] = readContainer(bytes, 'reading')
  if (sizes?.byteLength !== SIZE_BYTES)
    throw new ModelFormatError('The second reading does not tell its sizes.')
  const view = new DataView(sizes.buffer, sizes.byteOffset, sizes.byteLength)
  const [L, hidden, width, shares] = [0, 2, 4, 6].map((at) => view.getUint16(at, true)) as [
    number,
    number,
    number,
    number,
  ]
  if (L !== NAME_LABELS || width !== EVIDENCE_WIDTH)
    throw new ModelFormatError(
      `The second reading has ${String(L)} labels over ${String(width)} numbers; expected ${String(NAME_LABELS)} over ${String(EVIDENCE_WIDTH)}.`,
    )
  if (shares < LEAST_SHARES)
    throw new ModelFormatError(
      `The second reading is calibrated by ${String(shares)} numbers; expected at least ${String(LEAST_SHARES)}.`,
    )
  const weights = decodeFloats(chain, L * L + 2 * L)
  return {
    hidden,
    input: decodeQuantised(input, width * hidden),
    bias: decodeFloats(bias, hidden),
    output: decodeQuantised(output, hidden * L),
    chain: {
      labels: L,
      between: weights.subarray(0, L * L),
      first: weights.subarray(L * L, L * L + L),
      last: weights.subarray(L * L + L),
    },
    calibration: decodeFloats(calibration, shares),
  }
}
