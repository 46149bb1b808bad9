import { newAmong } from '../../derive/describe-brought'
import { useWork } from '../../queries/work'
import { useStories } from '../../queries/stories'
import { formatRoute, HOME } from '../../store/route'
import styles from './Stories.module.css'
import { StoryVersion } from './StoryVersion'

/** Articles that tell one story in nearly the same words; whatever is said in them counts once. What was just brought comes first. */
export function Stories({ heading: Heading }: { readonly heading: 'h1' | 'h2' }) {
  const { data: stories } = useStories()
  const brought = newAmong(useWork().brought)
  if (!stories) return Heading === 'h1' && <p role="status">Looking through the library …</p>
  if (stories.all.length === 0) return Heading === 'h1' && <None />
  const isBrought = ({ articles }: { readonly articles: readonly string[] }) =>
    articles.some((id) => brought.has(id))
  const sorted = stories.all.toSorted((a, b) => Number(isBrought(b)) - Number(isBrought(a)))
  return (
    <section aria-labelledby="one-story">
      <Heading className={styles.title} id="one-story">
        One story, several versions
      </Heading>
      <p className={styles.about}>Nearly the same words in several articles are counted once.</p>
      <ul className={styles.stories}>
        {sorted.map(({ id, articles }) => (
          <li key={id}>
            <ul className={styles.story}>
              {articles.map((articleId) => (
                <li key={articleId}>
                  <StoryVersion articleId={articleId} storyId={id} isNew={brought.has(articleId)} />
                </li>
              ))}
            </ul>
            <a
              className={styles.compare}
              href={formatRoute({ ...HOME, room: 'story', articleId: id })}
            >
              Compare the {articles.length} versions
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function None() {
  return (
    <div>
      <h1 className={styles.title}>Every article tells a story of its own</h1>
      <p className={styles.about}>No two of them have nearly the same words.</p>
    </div>
  )
}
