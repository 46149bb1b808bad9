import { REFERENCE_SIGNALS, SOURCE_SIGNALS, type SpeakerWeights } from '../quotes/speaker-signals'
import { ModelFormatError } from './model-format-error'
import { decodeFloats } from './numbers'
import { readContainer } from './read-container'

/**
 * The weights of the signals in these bytes; `model-format.md` describes the sections.
 * @throws {ModelFormatError}
 */
export function decodeConfidence(bytes: Uint8Array): SpeakerWeights {
  const sections = readContainer(bytes, 'confidence')
  if (sections.length !== 2)
    throw new ModelFormatError(
      `The confidence has ${String(sections.length)} sections; expected 2.`,
    )
  return {
    source: decodeFloats(sections[0], SOURCE_SIGNALS),
    reference: decodeFloats(sections[1], REFERENCE_SIGNALS),
  }
}
