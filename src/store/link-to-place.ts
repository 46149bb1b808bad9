import { formatRoute, HOME } from './route'

/**
 * The absolute address of an article in the explorer, or of one of its statements.
 *
 * @param siteUrl of the site's folder, with a slash at its end
 * @param statement its id and first words; null for the article
 */
export function linkToPlace(
  siteUrl: string,
  articleId: string,
  statement: { readonly id: string; readonly words: string } | null,
): string {
  const selected = statement && { kind: 'quote' as const, ...statement }
  return new URL(formatRoute({ ...HOME, articleId, selected }), siteUrl).href
}
