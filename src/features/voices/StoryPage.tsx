import { useEffect } from 'react'
import { newAmong } from '../../derive/describe-brought'
import { useArticles, useStoryOf, type Story } from '../../queries/stories'
import { useWork } from '../../queries/work'
import { formatRoute, HOME } from '../../store/route'
import styles from './Stories.module.css'
import { StoryChanges } from './StoryChanges'
import { StoryVersion } from './StoryVersion'

/** The versions of the story that an article tells, and what each has changed. */
export function StoryPage({ articleId }: { readonly articleId: string }) {
  const story = useStoryOf(articleId)
  useEffect(() => {
    document.title = 'One story · Whosaid'
  }, [])
  if (story === undefined) return <p role="status">Looking through the library …</p>
  return story ? <Versions story={story} /> : <Alone articleId={articleId} />
}

function Versions({ story: { id, articles } }: { readonly story: Story }) {
  const texts = useArticles(articles)
  const brought = newAmong(useWork().brought)
  const textOf = (articleId: string) => texts?.find((article) => article.id === articleId)?.text
  const base = textOf(id)
  return (
    <article aria-labelledby="story">
      <h1 className={styles.title} id="story">
        One story, {articles.length} versions
      </h1>
      <p className={styles.about}>What is said in them counts once.</p>
      <ol className={styles.stories} aria-label="Versions">
        {[id, ...articles.filter((other) => other !== id)].map((articleId) => {
          const text = textOf(articleId)
          return (
            <li key={articleId} className={styles.version}>
              <StoryVersion articleId={articleId} storyId={id} isNew={brought.has(articleId)} />
              {articleId === id ? (
                <p className={styles.about}>The others are compared with this one.</p>
              ) : (
                base !== undefined &&
                text !== undefined && <StoryChanges text={base} version={text} />
              )}
            </li>
          )
        })}
      </ol>
      <p>
        <a className={styles.compare} href={formatRoute({ ...HOME, room: 'story' })}>
          All stories of several versions
        </a>
      </p>
    </article>
  )
}

function Alone({ articleId }: { readonly articleId: string }) {
  return (
    <div>
      <h1 className={styles.title}>This article tells a story of its own</h1>
      <p className={styles.about}>No other article of the library has nearly the same words.</p>
      <p>
        <a href={formatRoute({ ...HOME, articleId })}>Read it</a>
      </p>
    </div>
  )
}
