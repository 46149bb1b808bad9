import { formatDate } from '../../derive/format-date'
import { partStory, undoDecision } from '../../queries/decide'
import { useJobs } from '../../queries/jobs'
import { formatRoute, HOME } from '../../store/route'
import { useAppStore } from '../../store/use-app-store'
import { useUndoMessage } from '../../ui/Toasts'
import styles from './Stories.module.css'

interface StoryVersionProps {
  readonly articleId: string
  /** Id of the article that stands for the story. */
  readonly storyId: string
  /** It came with what the reader has just brought. */
  readonly isNew: boolean
}

/** One article that tells a story: where and when, and the way to say that it is another story. */
export function StoryVersion({ articleId, storyId, isNew }: StoryVersionProps) {
  const jobs = useJobs()
  const sayUndoable = useUndoMessage()
  const entry = useAppStore(({ entries }) => entries[articleId])
  if (!entry) return null
  const facts = [entry.publisher, formatDate(entry.publishedAt, 'medium'), isNew && 'just brought']
  async function part(): Promise<void> {
    const decision = await partStory(jobs, [storyId, articleId])
    sayUndoable('Counted as a story of its own', () => {
      void undoDecision(jobs, decision)
    })
  }
  return (
    <>
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
    </>
  )
}
