import { memo } from 'react'
import { formatDate } from '../../derive/format-date'
import { wantedWords } from '../../derive/wanted-words'
import type { ArticleHit } from '../../model/library-query'
import { formatRoute, HOME } from '../../store/route'
import { useAppStore } from '../../store/use-app-store'
import { ArticleFindings } from './ArticleFindings'
import { ArticleMenu } from './ArticleMenu'
import { MarkedSnippet } from './MarkedSnippet'
import styles from './ResultRow.module.css'

interface ArticleRowProps {
  readonly hit: ArticleHit
  readonly onEdit: (articleId: string) => void
}

/** An article among the results; it opens with the words marked that were looked for. Drawn anew only where it has changed. */
export const ArticleRow = memo(function ArticleRow({
  hit: { articleId, snippet },
  onEdit,
}: ArticleRowProps) {
  const article = useAppStore(({ entries }) => entries[articleId])
  const find = useAppStore(({ query }) => wantedWords(query.words))
  if (!article) return <p className={styles.facts}>This article is no longer in the library.</p>
  return (
    <div className={styles.article}>
      <a className={styles.title} href={formatRoute({ ...HOME, articleId, find })} data-result>
        {article.title}
      </a>
      <p className={styles.facts}>
        <span>{article.publisher}</span> <span>{formatDate(article.publishedAt, 'medium')}</span>{' '}
        <span>
          <ArticleFindings articleId={articleId} />
        </span>
      </p>
      {snippet && (
        <p className={styles.snippet}>
          <MarkedSnippet snippet={snippet} />
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
