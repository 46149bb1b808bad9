import { formatDate } from '../../derive/format-date'
import { useStories } from '../../queries/ask-library'
import { partStory, undoDecision } from '../../queries/decide'
import { useJobs } from '../../queries/jobs'
import { formatRoute, HOME } from '../../store/route'
import { useAppStore } from '../../store/use-app-store'
import { useUndoMessage } from '../../ui/Toasts'
import styles from './Stories.module.css'

/** Articles that tell one story in nearly the same words; whatever is said in them counts once. */
export function Stories() {
  const { data: stories } = useStories()
  if (!stories?.length) return null
  return (
    <section aria-labelledby="one-story">
      <h2 className={styles.title} id="one-story">
        One story, several versions
      </h2>
      <p className={styles.about}>Nearly the same words in several articles are counted once.</p>
      <ul className={styles.stories}>
        {stories.map(({ id, articles }) => (
          <li key={id}>
            <ul className={styles.story}>
              {articles.map((articleId) => (
                <Version key={articleId} articleId={articleId} storyId={id} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface VersionProps {
  readonly articleId: string
  /** Id of the article that stands for the story. */
  readonly storyId: string
}

function Version({ articleId, storyId }: VersionProps) {
  const jobs = useJobs()
  const sayUndoable = useUndoMessage()
  const entry = useAppStore(({ entries }) => entries[articleId])
  if (!entry) return null
  const facts = [entry.publisher, formatDate(entry.publishedAt, 'medium')]
  async function part(): Promise<void> {
    const decision = await partStory(jobs, [storyId, articleId])
    sayUndoable('Counted as a story of its own', () => {
      void undoDecision(jobs, decision)
    })
  }
  return (
    <li>
      <a className={styles.article} href={formatRoute({ ...HOME, articleId })}>
        {entry.title}
      </a>{' '}
      <span className={styles.facts}>{facts.filter(Boolean).join(' · ')}</span>
      {articleId !== storyId && (
        <button
          type="button"
          className={styles.part}
          aria-label={`“${entry.title}” is another story`}
          onClick={() => void part()}
        >
          Another story
        </button>
      )}
    </li>
  )
}
