import type { Span } from './span'

/** `direct`: all of the content stands in quotation marks; `indirect`: none of it; `mixed`: part. */
export type QuoteKind = 'direct' | 'indirect' | 'mixed'

/** What the words of the source name. */
export type SourceKind = 'person' | 'organisation' | 'place' | 'unnamed' | 'document' | 'unresolved'

/** What the reporting verb does with the words it reports; a closed list. */
export type VerbKind =
  | 'says'
  | 'adds'
  | 'claims'
  | 'admits'
  | 'denies'
  | 'warns'
  | 'asks'
  | 'answers'
  | 'urges'
  | 'promises'
  | 'announces'
  | 'thinks'
  | 'writes'

export interface ReportingVerb {
  readonly lemma: string
  readonly kind: VerbKind
}

/** One step on the way from the words to the speaker; `step` names the rule that took it. */
export interface EvidenceStep extends Span {
  readonly step: string
}

/** A speaker who was considered and came second. */
export interface RunnerUp {
  readonly speaker: string
  readonly confidence: number
}

/** One reported statement. */
export interface Quote {
  /** Unique in its analysis: `q1`, `q2` … in text order. */
  readonly id: string
  readonly kind: QuoteKind
  /** What was said, in text order; several spans where the cue interrupts it. Never empty. */
  readonly content: readonly Span[]
  /** The reporting words ("said", "according to"); null where there are none. */
  readonly cue: Span | null
  /** The words that name the speaker here ("he", "a spokesman"); null where there are none. */
  readonly source: Span | null
  readonly sourceKind: SourceKind
  /** Id of the entity who speaks; null where the speaker is no entity or unknown. */
  readonly speaker: string | null
  /** Ids of further entities who say it too ("X and Y said"). */
  readonly speakerAlso: readonly string[]
  /** The entity's name, else the source's words; null if nobody is named. */
  readonly speakerText: string | null
  /** Null where the cue is no verb or missing. */
  readonly verb: ReportingVerb | null
  /** Id of the entity it was said to, or null. */
  readonly addressee: string | null
  /** Ids of the entities mentioned inside the content. */
  readonly about: readonly string[]
  /** 0–1: that the speaker is right. */
  readonly confidence: number
  readonly evidence: readonly EvidenceStep[]
  readonly runnerUp: RunnerUp | null
}
