import type { ReportingVerb } from '../../model/quote'
import type { NounPhrase } from './noun-phrase'

/** How a statement was recognised; the later, the less sure its source is. */
export type StatementRule =
  | 'quotation-after-verb'
  | 'quotation-before-verb'
  | 'clause-after-verb'
  | 'clause-before-verb'
  | 'according-to'
  | 'shared-subject'
  | 'attributed-by-colon'
  | 'continues-quotation'
  | 'no-source'

/** A reported statement in tokens, before anybody knows who its source is. */
export interface Statement {
  /** In text order; `end` exclusive. */
  readonly content: readonly NounPhrase[]
  readonly cue: NounPhrase | null
  readonly source: NounPhrase | null
  readonly verb: ReportingVerb | null
  readonly addressee: NounPhrase | null
  readonly rule: StatementRule
  /** That somebody is reported to say this, as the model for statements has it; 1 for quotations without reporting words. */
  readonly probability: number
  /** That its source is the source, likewise; 0 where it has none. */
  readonly sourceProbability: number
}
