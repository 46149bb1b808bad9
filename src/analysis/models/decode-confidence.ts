import { SIGNALS } from '../quotes/speaker-signals'
import { ModelFormatError } from './model-format-error'
import { decodeFloats } from './numbers'
import { readContainer } from './read-container'

/**
 * The weights of the signals in these bytes; `model-format.md` describes the section.
 * @throws {ModelFormatError}
 */
export function decodeConfidence(bytes: Uint8Array): Float32Array {
  const sections = readContainer(bytes, 'confidence')
  if (sections.length !== 1)
    throw new ModelFormatError(
      `The confidence has ${String(sections.length)} sections; expected 1.`,
    )
  return decodeFloats(sections[0], SIGNALS)
}
