import type { Article } from '../model/article'
import type { IntakeReason } from '../model/failure'

/** An article, or the reason why the input could not become one; strange input is normal, never an exception. */
export type IntakeResult =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly reason: IntakeReason }

/** The result that says why there is no article. */
export function refuse(reason: IntakeReason): IntakeResult {
  return { ok: false, reason }
}
