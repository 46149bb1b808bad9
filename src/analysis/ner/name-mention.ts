import type { EntityKind } from '../../model/entity'
import type { Span } from '../../model/span'

/** Words that name something, without title, possessive ending or a leading "the". */
export interface NameMention extends Span {
  /** First token inclusive, last token exclusive. */
  readonly firstToken: number
  readonly endToken: number
  /** The words with single spaces between them. */
  readonly name: string
  readonly kind: EntityKind
  /** 0–1: that this is a name of this kind. */
  readonly confidence: number
  /** The title or role in front of the name ("South African President"), or null. */
  readonly title: Span | null
}
