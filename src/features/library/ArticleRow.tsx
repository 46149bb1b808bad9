import { memo } from 'react'
import { formatDate } from '../../derive/format-date'
import { splitTitle } from '../../derive/split-title'
import type { ArticleHit } from '../../model/library-query'
import { formatRoute, HOME } from '../../store/route'
import { useAppStore } from '../../store/use-app-store'
import { ArticleFindings } from './ArticleFindings'
import { ArticleMenu } from './ArticleMenu'
import { MarkedSnippet } from './MarkedSnippet'
import styles from './ResultRow.module.css'
import { StoryMark } from './StoryMark'

interface ArticleRowProps {
  readonly hit: ArticleHit
  /** The words that were looked for, to be marked in the article; null where there are none. */
  readonly find: string | null
  readonly onEdit: (articleId: string) => void
}

/** An article among the results; it opens with the words marked that were looked for. Drawn anew only where it has changed. */
export const ArticleRow = memo(function ArticleRow({
  hit: { articleId, snippet },
  find,
  onEdit,
}: ArticleRowProps) {
  const article = useAppStore(({ entries }) => entries[articleId])
  if (!article) return <p className={styles.facts}>This article is no longer in the library.</p>
  const { title, body } = splitTitle(article.title, snippet)
  return (
    <div className={styles.article}>
      <a className={styles.title} href={formatRoute({ ...HOME, articleId, find })} data-result>
        <MarkedSnippet snippet={title} />
      </a>
      <p className={styles.facts}>
        <span>{article.publisher}</span> <span>{formatDate(article.publishedAt, 'medium')}</span>{' '}
        <span>
          <ArticleFindings articleId={articleId} />
        </span>{' '}
        <StoryMark articleId={articleId} />
      </p>
      {body && (
        <p className={styles.snippet}>
          <MarkedSnippet snippet={body} />
        </p>
      )}
      <ArticleMenu
        article={article}
        onEdit={() => {
          onEdit(articleId)
        }}
      />
    </div>
  )
})
