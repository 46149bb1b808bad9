import { useStoryOf } from '../../queries/stories'
import { formatRoute, HOME } from '../../store/route'
import styles from './ResultRow.module.css'

/** Says that other articles tell the same story in nearly the same words, and leads to the comparison. */
export function StoryMark({ articleId }: { readonly articleId: string }) {
  const story = useStoryOf(articleId)
  if (!story) return null
  return (
    <a className={styles.story} href={formatRoute({ ...HOME, room: 'story', articleId })}>
      1 of {story.articles.length} versions
    </a>
  )
}
