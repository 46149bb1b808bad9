import { lazy, Suspense, useState } from 'react'
import { formatDate } from '../../derive/format-date'
import { formatRoute, HOME } from '../../store/route'
import { useAppStore } from '../../store/use-app-store'
import { ArticleFindings } from './ArticleFindings'
import { ArticleMenu } from './ArticleMenu'
import styles from './ArticleItem.module.css'

const EditDetails = lazy(() => import('./EditDetails'))

interface ArticleItemProps {
  readonly articleId: string
}

/** One article of the library: what it is, what it holds, and what can be done with it. */
export function ArticleItem({ articleId }: ArticleItemProps) {
  const article = useAppStore(({ entries }) => entries[articleId])
  const isOpen = useAppStore(({ openArticleId }) => openArticleId === articleId)
  const tab = useAppStore((state) => state.tab)
  const view = useAppStore((state) => state.view)
  const href = formatRoute({ ...HOME, articleId, tab, view })
  const [isEditing, setEditing] = useState(false)
  if (!article) return null
  const date = formatDate(article.publishedAt, 'medium')
  return (
    <div className={styles.item} data-open={isOpen || undefined}>
      <a
        className={styles.link}
        href={href}
        aria-current={isOpen ? 'page' : undefined}
        data-article
      >
        <span className={styles.title}>{article.title}</span>
        <span className={styles.facts}>
          <span>{article.publisher}</span> <span>{date}</span>
        </span>
        <span className={styles.facts}>
          <ArticleFindings articleId={articleId} />
        </span>
      </a>
      <ArticleMenu
        article={article}
        onEdit={() => {
          setEditing(true)
        }}
      />
      <Suspense>
        {isEditing && (
          <EditDetails
            article={article}
            onClose={() => {
              setEditing(false)
            }}
          />
        )}
      </Suspense>
    </div>
  )
}
