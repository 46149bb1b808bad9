import { encodeFloats } from '../../analysis/models/numbers'
import { encodeQuantised } from '../../analysis/models/quantised'
import { EVIDENCE_WIDTH } from '../../analysis/ner/document-evidence'
import { NAME_LABELS } from '../../analysis/ner/name-labels'
import { encodeSizes, withoutPadding } from '../sequence/encode-sequence'
import { outputWidth, type SequenceNetwork } from '../sequence/train-sequence'
import { writeContainer } from '../write-container'

/** The bytes of the second reading's file; `model-format.md` describes its sections. */
export function encodeSecondReading(
  network: SequenceNetwork,
  hidden: number,
  calibration: Float32Array,
): Uint8Array {
  return writeContainer('reading', [
    encodeSizes([NAME_LABELS, hidden, EVIDENCE_WIDTH, calibration.length]),
    encodeQuantised(network.window),
    encodeFloats(network.bias.subarray(0, hidden)),
    encodeQuantised(withoutPadding(network.output, outputWidth(NAME_LABELS), NAME_LABELS)),
    encodeFloats(Float32Array.from([...network.between, ...network.first, ...network.last])),
    encodeFloats(calibration),
  ])
}
