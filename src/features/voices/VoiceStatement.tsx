import { formatDate } from '../../derive/format-date'
import type { ReportingVerb } from '../../model/quote'
import type { StatementAccount } from '../../model/voice'
import { formatRoute, HOME } from '../../store/route'
import { useAppStore } from '../../store/use-app-store'
import { StatementVariants } from './StatementVariants'
import styles from './VoiceStatement.module.css'

interface VoiceStatementProps {
  readonly statement: StatementAccount
}

/** Words of a link are enough to find the statement again under a better engine. */
const OPENING = 60

/** One statement: when and where it was printed, its words, and how other articles give it. */
export function VoiceStatement({ statement }: VoiceStatementProps) {
  const { articleId, statementId, publishedAt, kind, text, verb, variants } = statement
  const entry = useAppStore(({ entries }) => entries[articleId])
  const selected = { kind: 'quote', id: statementId, words: text.slice(0, OPENING) } as const
  const facts = [formatDate(publishedAt, 'medium'), entry?.publisher, kind, describeVerb(verb)]
  return (
    <li className={styles.statement} data-quote-kind={kind}>
      <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
      <a
        className={styles.words}
        href={formatRoute({ ...HOME, articleId, selected })}
        data-statement
      >
        {text}
      </a>
      {entry && <p className={styles.article}>{entry.title}</p>}
      {variants.length > 0 && <StatementVariants text={text} variants={variants} />}
    </li>
  )
}

/** What the verb does with the words, where it does more than report them: "denies". */
function describeVerb(verb: ReportingVerb | null): string | null {
  return verb === null || verb.kind === 'says' ? null : verb.kind
}
