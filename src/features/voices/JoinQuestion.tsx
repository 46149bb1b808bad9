import type { JoinDecision, JoinProposal, VoiceAccount } from '../../model/voice'
import { useVoice } from '../../queries/ask-library'
import { formatRoute, HOME } from '../../store/route'
import { Button } from '../../ui/Button'
import { plural } from '../../ui/plural'
import styles from './JoinQuestion.module.css'
import { leaveQuestion } from './leave-question'
import { useAnswerQuestion } from './use-answer-question'

interface JoinQuestionProps {
  readonly proposal: JoinProposal
  /** True where single keys answer it. */
  readonly hasKeys?: boolean
}

const ANSWERS: readonly (readonly [JoinDecision['answer'], label: string, key: string])[] = [
  ['same', 'The same', 'y'],
  ['unsure', 'Not sure', 'h'],
  ['different', 'Different', 'n'],
]

/** Asks whether two voices are one. The answer can be undone, and wins over what the program thinks. */
export function JoinQuestion({ proposal, hasKeys = false }: JoinQuestionProps) {
  const answer = useAnswerQuestion()
  const [a, b] = [useVoice(proposal.voices[0]).data, useVoice(proposal.voices[1]).data]
  if (!a || !b) return null
  return (
    <section
      className={styles.question}
      data-question
      aria-label={`${a.voice.name} and ${b.voice.name}`}
    >
      <h2 className={styles.title}>Are these the same?</h2>
      <div className={styles.pair}>
        <Side account={a} />
        <Side account={b} />
      </div>
      <ul className={styles.reasons}>
        {proposal.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p className={styles.answers}>
        {ANSWERS.map(([kind, label, key]) => (
          <Button
            key={kind}
            data-answer={kind}
            {...(hasKeys && { 'aria-keyshortcuts': key })}
            onClick={() => {
              leaveQuestion(kind)
              void answer(proposal, kind)
            }}
          >
            {label}
            {hasKeys && <kbd className={styles.key}>{key}</kbd>}
          </Button>
        ))}
      </p>
    </section>
  )
}

function Side({ account: { voice, articles, statements } }: { readonly account: VoiceAccount }) {
  return (
    <div className={styles.side}>
      <a className={styles.name} href={formatRoute({ ...HOME, room: 'voice', voiceId: voice.id })}>
        {voice.name}
      </a>
      {voice.descriptions[0] && <p>{voice.descriptions.slice(0, 2).join(' · ')}</p>}
      <p className={styles.facts}>
        {plural(articles.length, 'article')} · {plural(statements.length, 'statement')}
      </p>
    </div>
  )
}
