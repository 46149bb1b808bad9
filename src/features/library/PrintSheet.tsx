import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { formatDate } from '../../derive/format-date'
import type { Sheet } from '../../queries/export-library'
import styles from './PrintSheet.module.css'

interface PrintSheetProps {
  readonly title: string
  readonly articles: Sheet
  readonly onPrinted: () => void
}

/** What is exported to paper: all of it, in the place of the page, as long as the browser prints. */
export function PrintSheet({ title, articles, onPrinted }: PrintSheetProps) {
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted)
    window.print()
    return () => {
      window.removeEventListener('afterprint', onPrinted)
    }
    // Once: it is drawn to be printed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return createPortal(
    <div className={styles.sheet}>
      <h1>{title}</h1>
      {articles.map(({ id, title: headline, publisher, publishedAt, byline, url, statements }) => (
        <section key={id}>
          <h2>{headline}</h2>
          <p className={styles.facts}>
            {[publisher, formatDate(publishedAt, 'medium'), byline, url]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {statements.map(({ id: statement, words, kind, speaker }) => (
            <figure key={statement} className={styles.statement}>
              <blockquote>{words}</blockquote>
              <figcaption>
                {speaker ?? 'Speaker not named'} · {kind}
              </figcaption>
            </figure>
          ))}
        </section>
      ))}
    </div>,
    document.body,
  )
}
