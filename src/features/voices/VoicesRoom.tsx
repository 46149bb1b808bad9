import { useAppStore } from '../../store/use-app-store'
import { JoinQuestions } from './JoinQuestions'
import { Stories } from './Stories'
import { VoicePage } from './VoicePage'
import styles from './VoicesRoom.module.css'

/** One voice through all articles, or, where none is chosen, the questions who is who. */
export default function VoicesRoom() {
  const voiceId = useAppStore((state) => state.voiceId)
  return (
    <div className={styles.room}>
      {voiceId === null ? (
        <>
          <JoinQuestions />
          <Stories />
        </>
      ) : (
        <VoicePage key={voiceId} voiceId={voiceId} />
      )}
    </div>
  )
}
