import { Fragment, memo, useId } from 'react'
import { certaintyOf } from '../../derive/certainty'
import { describeStatement } from '../../derive/describe-statement'
import type { TranscriptRow as Row } from '../../derive/lay-out-transcript'
import { openingWords } from '../../derive/statement'
import type { Analysis } from '../../model/analysis'
import { textOf } from '../../model/span'
import { followLink } from '../../store/follow-link'
import { useAppStore, useAppStoreApi, useHref, useReasonsButton } from '../../store/use-app-store'
import { TextSegment } from './TextSegment'
import styles from './TranscriptRow.module.css'

interface TranscriptRowProps {
  readonly row: Row
  /** The whole article's text. */
  readonly text: string
  readonly analysis: Analysis
  /** Where the mention that the Tab key stops at begins, if that is in this row; else null. */
  readonly tabStop: number | null
}

/** One statement: who makes it, how it is reported, what is said, and the sentence around. */
export const TranscriptRow = memo(function TranscriptRow({
  row,
  text,
  analysis,
  tabStop,
}: TranscriptRowProps) {
  const { quote, speakers, voice, pieces } = row
  const words = useId()
  const isLit = useAppStore((state) => speakers.some(({ key }) => state.speakers.includes(key)))
  const why = useReasonsButton(quote.id, 'reader')
  return (
    <li
      className={styles.row}
      data-voice={voice}
      data-quote-kind={quote.kind}
      data-certainty={certaintyOf(quote.confidence)}
      data-lit={isLit || undefined}
    >
      <h2 className={styles.head}>
        <RowLink row={row} text={text} describedBy={words} />
      </h2>
      <button type="button" className={styles.why} aria-describedby={words} {...why}>
        Why this speaker?
      </button>
      <p className={styles.how}>{describeStatement(text, quote, analysis)}</p>
      <p className={styles.words} id={words}>
        {pieces.map((segments, i) => (
          <Fragment key={segments[0]?.start ?? i}>
            {i > 0 && ' … '}
            <span data-stretch={segments[0]?.start}>
              {segments.map((segment) => (
                <TextSegment
                  key={segment.start}
                  segment={segment}
                  text={textOf(text, segment)}
                  anchors={null}
                  isTabStop={segment.start === tabStop}
                />
              ))}
            </span>
          </Fragment>
        ))}
      </p>
      <Context row={row} text={text} />
    </li>
  )
})

interface RowLinkProps extends Pick<TranscriptRowProps, 'row' | 'text'> {
  /** Id of the words said, which tell this speaker's statements apart. */
  readonly describedBy: string
}

/** The speakers, a link that selects the statement. */
function RowLink({ row: { quote, speakers }, text, describedBy }: RowLinkProps) {
  const store = useAppStoreApi()
  const selected = { kind: 'quote', id: quote.id, words: openingWords(text, quote) } as const
  const href = useHref({ selected, view: 'transcript' })
  const isSelected = useAppStore(
    (state) => state.selected?.kind === 'quote' && state.selected.id === quote.id,
  )
  return (
    <a
      className={styles.link}
      href={href}
      data-row={quote.id}
      aria-current={isSelected || undefined}
      aria-describedby={describedBy}
      onClick={(click) => {
        followLink(store, click, { selected })
      }}
    >
      {speakers.length === 0 && 'Nobody named'}
      {speakers.map(({ key, number, name, voice }, i) => (
        <Fragment key={key}>
          {i > 0 && ' and '}
          <span className={styles.number} data-voice={voice} aria-hidden="true">
            {number}
          </span>
          <span className={styles.name}>{name}</span>
        </Fragment>
      ))}
    </a>
  )
}

/** The sentence around, with a sign where the words stand in it. */
function Context({ row: { context }, text }: Pick<TranscriptRowProps, 'row' | 'text'>) {
  if (context.length === 0) return null
  return (
    <p className={styles.context}>
      {context.map((piece, i) => (
        <Fragment key={i}>
          {i > 0 && ' '}
          {piece === 'words' ? '…' : <span data-stretch={piece.start}>{textOf(text, piece)}</span>}
        </Fragment>
      ))}
    </p>
  )
}
