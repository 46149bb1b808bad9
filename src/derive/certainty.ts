import type { EntityKind } from '../model/entity'

/** How sure the engine is, in the three steps that a reader is shown. */
export type Certainty = 'sure' | 'likely' | 'unsure'

/** Of findings above this, at least nine in ten should be right. */
const SURE = 0.85
/** Below this a finding is as often wrong as right. */
const LIKELY = 0.6

/** The word for each step beside a finding; what is sure stands without one. */
const HEDGES: Readonly<Record<Certainty, string | null>> = {
  sure: null,
  likely: 'probably',
  unsure: 'perhaps',
}

const WITH_ARTICLE: Readonly<Record<EntityKind, string>> = {
  person: 'a person',
  organisation: 'an organisation',
  place: 'a place',
}

/** The step that a confidence of 0–1 is shown as. */
export function certaintyOf(confidence: number): Certainty {
  if (confidence >= SURE) return 'sure'
  return confidence >= LIKELY ? 'likely' : 'unsure'
}

/** "probably" or "perhaps"; null for what is sure. */
export function hedgeOf(certainty: Certainty): string | null {
  return HEDGES[certainty]
}

/**
 * What a name stands for, with as much reserve as is due.
 *
 * @example nameKind('organisation', 'likely') // 'probably an organisation'
 */
export function nameKind(kind: EntityKind, certainty: Certainty): string {
  const hedge = hedgeOf(certainty)
  return hedge ? `${hedge} ${WITH_ARTICLE[kind]}` : kind
}
