import { useEffect } from 'react'
import { useProposals } from '../../queries/ask-library'
import { useAppStore } from '../../store/use-app-store'
import { plural } from '../../ui/plural'
import { useKeys } from '../../ui/use-keys'
import { JoinQuestion } from './JoinQuestion'
import styles from './JoinQuestions.module.css'
import { leaveQuestion } from './leave-question'
import { useAnswers } from './use-answer-question'

/** So many questions are asked at a time, the likeliest first. */
const AT_A_TIME = 20

/** Names that may mean the same, one question after the other; the first can be answered by keys. */
export function JoinQuestions() {
  const { data: proposals, isPending } = useProposals()
  const { answer, undo } = useAnswers()
  const singleKeys = useAppStore((state) => state.singleKeys)
  const first = proposals?.[0]
  const reply = (kind: 'same' | 'unsure' | 'different') => () => {
    if (!first) return
    leaveQuestion(kind)
    void answer(first, kind)
  }
  useKeys(
    { y: reply('same'), h: reply('unsure'), n: reply('different'), u: () => void undo() },
    singleKeys,
  )
  useEffect(() => {
    document.title = 'Who is who · Whosaid'
  }, [])
  return (
    <section aria-labelledby="who-is-who">
      <h1 className={styles.title} id="who-is-who" tabIndex={-1}>
        Who is who
      </h1>
      <p className={styles.status} role="status">
        {isPending ? 'Looking through the library …' : describe(proposals?.length ?? 0)}
      </p>
      {proposals?.slice(0, AT_A_TIME).map((proposal, i) => (
        <JoinQuestion
          key={proposal.voices.join(' ')}
          proposal={proposal}
          hasKeys={i === 0 && singleKeys}
        />
      ))}
    </section>
  )
}

function describe(count: number): string {
  if (count === 0) return 'No names are in doubt. What is certain has been joined by itself.'
  return `${plural(count, 'pair')} of names may mean the same. Your answers are kept, and win.`
}
