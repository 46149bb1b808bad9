import { useAppStore } from '../../store/use-app-store'
import { JoinQuestions } from './JoinQuestions'
import { Stories } from './Stories'
import { StoryPage } from './StoryPage'
import { VoicePage } from './VoicePage'
import styles from './VoicesRoom.module.css'

/** What belongs together through all articles: one voice, one story, or the questions about all of them. */
export default function VoicesRoom() {
  const isStory = useAppStore(({ room }) => room === 'story')
  const voiceId = useAppStore((state) => state.voiceId)
  const articleId = useAppStore(({ openArticleId }) => openArticleId)
  if (isStory)
    return (
      <div className={styles.room}>
        {articleId === null ? (
          <Stories heading="h1" />
        ) : (
          <StoryPage key={articleId} articleId={articleId} />
        )}
      </div>
    )
  return (
    <div className={styles.room}>
      {voiceId === null ? (
        <>
          <JoinQuestions />
          <Stories heading="h2" />
        </>
      ) : (
        <VoicePage key={voiceId} voiceId={voiceId} />
      )}
    </div>
  )
}
