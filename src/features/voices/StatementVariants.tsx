import { useId, useState } from 'react'
import { compareWords, type WordSpan } from '../../derive/compare-words'
import { formatDate } from '../../derive/format-date'
import type { Difference, StatementVariant } from '../../model/voice'
import { formatRoute, HOME } from '../../store/route'
import { useAppStore } from '../../store/use-app-store'
import { plural } from '../../ui/plural'
import styles from './StatementVariants.module.css'

interface StatementVariantsProps {
  /** The wording that the others are compared with. */
  readonly text: string
  readonly variants: readonly StatementVariant[]
}

const DIFFERENCES: Readonly<Record<Difference, string>> = {
  identical: 'the same words',
  trimmed: 'trimmed',
  altered: 'altered',
  'other-speaker': 'given to someone else',
}

/** The same statement in other articles, folded until it is asked for. */
export function StatementVariants({ text, variants }: StatementVariantsProps) {
  const [isOpen, setOpen] = useState(false)
  const list = useId()
  const kinds = [...new Set(variants.map(({ difference }) => DIFFERENCES[difference]))]
  return (
    <>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => {
          setOpen(!isOpen)
        }}
      >
        Also in {plural(variants.length, 'other article')}: {kinds.join(', ')}
      </button>
      <ol className={styles.list} id={list} hidden={!isOpen}>
        {isOpen &&
          variants.map((variant) => (
            <Variant
              key={`${variant.articleId} ${variant.statementId}`}
              text={text}
              variant={variant}
            />
          ))}
      </ol>
    </>
  )
}

function Variant({ text, variant }: { readonly text: string; readonly variant: StatementVariant }) {
  const { articleId, statementId, difference, speakerText } = variant
  const entry = useAppStore(({ entries }) => entries[articleId])
  const { a, b } = compareWords(text, variant.text)
  const selected = { kind: 'quote', id: statementId, words: null } as const
  const facts = [entry?.publisher, formatDate(entry?.publishedAt ?? null, 'medium')]
  const missing = a.filter(({ same }) => !same).map(({ start, end }) => text.slice(start, end))
  return (
    <li className={styles.variant}>
      <p className={styles.facts}>
        {[...facts, DIFFERENCES[difference]].filter(Boolean).join(' · ')}
        {difference === 'other-speaker' && speakerText && `: ${speakerText}`}
      </p>
      <a className={styles.words} href={formatRoute({ ...HOME, articleId, selected })}>
        {b.map((span) => (
          <Piece key={span.start} span={span} text={variant.text} />
        ))}
      </a>
      {missing.length > 0 && (
        <p className={styles.missing}>
          Without: <del>{missing.join(' … ')}</del>
        </p>
      )}
    </li>
  )
}

function Piece({ span, text }: { readonly span: WordSpan; readonly text: string }) {
  const words = text.slice(span.start, span.end)
  if (span.same) return words
  // The blank behind a word differs no more than the one before it.
  const differing = words.trimEnd()
  return (
    <>
      <ins className={styles.differing}>{differing}</ins>
      {words.slice(differing.length)}
    </>
  )
}
