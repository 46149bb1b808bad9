import { formatDate } from '../../derive/format-date'
import { isTitledByHeadline } from '../../derive/is-titled-by-headline'
import type { Article } from '../../model/article'
import styles from './ArticleHead.module.css'

interface ArticleHeadProps {
  readonly article: Article
  /** False where the text below does not show its headline. */
  readonly hasHeadline: boolean
}

/** Publisher, date and byline above the text, and the headline where the text does not begin with it. */
export function ArticleHead({ article, hasHeadline }: ArticleHeadProps) {
  const { publisher, publishedAt, byline, title, url, origin } = article
  const date = formatDate(publishedAt)
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>
        {publisher && <span className={styles.publisher}>{publisher}</span>}
        {date && publishedAt && <time dateTime={publishedAt}>{date}</time>}
        {byline && <span>By {byline}</span>}
        {origin.kind === 'sample' && <span className={styles.label}>{origin.label}</span>}
        {url && (
          <a href={url} rel="noreferrer noopener external" target="_blank">
            Original
          </a>
        )}
      </p>
      {!(hasHeadline && isTitledByHeadline(article)) && <h1 className={styles.title}>{title}</h1>}
    </header>
  )
}
