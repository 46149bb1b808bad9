import type { Appearance, JoinDecision } from './voice'

/** What the reader has said of two articles: whether they tell one story in the same copy. */
export interface StoryDecision {
  readonly answer: 'same' | 'different'
  /** Ids of the two articles. */
  readonly articles: readonly [string, string]
  /** Milliseconds since 1970: of two decisions about the same pair the later counts. */
  readonly decidedAt: number
}

/** What the reader has said once and for all, and what wins over the program's own judgement. */
export type Decision = JoinDecision | StoryDecision

export function isStoryDecision(decision: Decision): decision is StoryDecision {
  return 'articles' in decision
}

/**
 * The key of the pair that a decision is about, whichever of the two is named first.
 *
 * @example decisionKey(decision) // 'join 3fa9/ada-park 77c0/a-park'
 */
export function decisionKey(decision: Decision): string {
  return isStoryDecision(decision)
    ? ['story', ...decision.articles.toSorted()].join(' ')
    : ['join', ...[decision.a, decision.b].map(placeOf).toSorted()].join(' ')
}

function placeOf({ articleId, entityId }: Appearance): string {
  return `${articleId}/${entityId}`
}
