/** How sure the engine is, in the three steps that a reader is shown. */
export type Certainty = 'sure' | 'likely' | 'unsure'

/** Of findings above this, at least nine in ten should be right. */
const SURE = 0.85
/** Below this a finding is as often wrong as right. */
const LIKELY = 0.6

/** The step that a confidence of 0–1 is shown as. */
export function certaintyOf(confidence: number): Certainty {
  if (confidence >= SURE) return 'sure'
  return confidence >= LIKELY ? 'likely' : 'unsure'
}
