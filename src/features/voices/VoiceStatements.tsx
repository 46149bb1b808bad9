import { useState } from 'react'
import type { StatementAccount } from '../../model/voice'
import { Button } from '../../ui/Button'
import { useListKeys } from '../../ui/use-list-keys'
import { useAppStore } from '../../store/use-app-store'
import { VoiceStatement } from './VoiceStatement'
import styles from './VoiceStatements.module.css'

/** As many are drawn at first, and with every step of "more". */
const PAGE = 100

interface VoiceStatementsProps {
  readonly statements: readonly StatementAccount[]
  readonly name: string
}

/** Everything a voice has said, in time order, each statement once. */
export function VoiceStatements({ statements, name }: VoiceStatementsProps) {
  const [shown, setShown] = useState(PAGE)
  useListKeys(
    '[data-statement]',
    useAppStore((state) => state.singleKeys),
  )
  return (
    <section aria-labelledby="voice-statements">
      <h2 className={styles.title} id="voice-statements">
        What {name} said
      </h2>
      {statements.length === 0 && <p className={styles.none}>Mentioned, and never quoted.</p>}
      <ol className={styles.list}>
        {statements.slice(0, shown).map((statement) => (
          <VoiceStatement
            key={`${statement.articleId} ${statement.statementId}`}
            statement={statement}
          />
        ))}
      </ol>
      {shown < statements.length && (
        <Button
          onClick={() => {
            setShown(shown + PAGE)
          }}
        >
          Show more ({statements.length - shown} left)
        </Button>
      )}
    </section>
  )
}
