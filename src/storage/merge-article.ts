import type { Article, ArticleDetails } from '../model/article'

/**
 * The article as it should be kept where a backup has another copy of it. Details that the reader
 * has corrected, and of two corrections the later, win as a whole. Where neither copy was ever
 * corrected what is kept stays, and the backup fills its gaps. Returns the kept one itself where
 * nothing changes.
 */
export function mergeArticle(kept: Article, restored: Article): Article {
  const [keptAt, restoredAt] = [kept.editedAt ?? -Infinity, restored.editedAt ?? -Infinity]
  if (restoredAt > keptAt) return { ...kept, ...detailsOf(restored), editedAt: restoredAt }
  if (keptAt > -Infinity) return kept
  const filled = {
    byline: kept.byline ?? restored.byline,
    publisher: kept.publisher ?? restored.publisher,
    publishedAt: kept.publishedAt ?? restored.publishedAt,
    url: kept.url ?? restored.url,
  }
  const changes = filled.byline !== kept.byline || filled.publisher !== kept.publisher
  const more = filled.publishedAt !== kept.publishedAt || filled.url !== kept.url
  return changes || more ? { ...kept, ...filled } : kept
}

function detailsOf({ title, byline, publisher, publishedAt, url }: Article): ArticleDetails {
  return { title, byline, publisher, publishedAt, url }
}
