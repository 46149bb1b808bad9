import { describeKnown, describeOthers, describeRetold } from '../../derive/describe-brought'
import { useStories } from '../../queries/stories'
import type { Brought } from '../../queries/work'
import { formatRoute, HOME } from '../../store/route'
import { useAppStore } from '../../store/use-app-store'
import { plural } from '../../ui/plural'
import styles from './WorkPanel.module.css'

/** Articles that are listed with their other details; nobody reads more. */
const SHOWN = 100

/** What of that which was brought the library had already, in the same words or nearly. */
export function BroughtSummary({ brought }: { readonly brought: Brought }) {
  const { data: stories } = useStories()
  const retold = stories ? describeRetold(brought, stories.byArticle) : []
  const known = describeKnown(brought.known)
  const differing = brought.known.filter((article) => describeOthers(article) !== '')
  return (
    <div aria-live="polite">
      {retold.length > 0 && (
        <p>
          {retold.join(' ')} <a href={formatRoute({ ...HOME, room: 'story' })}>Compare them</a>
        </p>
      )}
      {known.length > 0 && <p>{known.join(' ')}</p>}
      {differing.length > 0 && (
        <details className={styles.failures}>
          <summary>{plural(differing.length, 'article')} came with other details</summary>
          <ul>
            {differing.slice(0, SHOWN).map((article, i) => (
              // One article may have come several times.
              <li key={i}>
                <span className={styles.reason}>
                  <Title articleId={article.articleId} />: {describeOthers(article)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function Title({ articleId }: { readonly articleId: string }) {
  const title = useAppStore(({ entries }) => entries[articleId]?.title)
  return <a href={formatRoute({ ...HOME, articleId })}>{title ?? 'An article'}</a>
}
