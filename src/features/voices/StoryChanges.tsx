import { useMemo } from 'react'
import { compareTexts, type Piece } from '../../derive/compare-texts'
import { plural } from '../../ui/plural'
import styles from './StoryChanges.module.css'

interface StoryChangesProps {
  readonly text: string
  /** The version that is told apart from it. */
  readonly version: string
}

/** Where a version has other words than the first, with a few words around. */
export function StoryChanges({ text, version }: StoryChangesProps) {
  const { added, removed, passages } = useMemo(() => compareTexts(text, version), [text, version])
  const sums = [
    added > 0 && `${plural(added, 'word')} more`,
    removed > 0 && `${plural(removed, 'word')} left out`,
  ]
  return (
    <>
      <p className={styles.sum}>{sums.filter(Boolean).join(', ') || 'The same words'}</p>
      {passages.map((passage, i) => (
        <p key={i} className={styles.passage}>
          {passage.map((piece, n) => (
            <Changed key={n} piece={piece} />
          ))}
        </p>
      ))}
    </>
  )
}

function Changed({ piece: { kind, text } }: { readonly piece: Piece }) {
  if (kind === 'added') return <ins className={styles.added}>{text}</ins>
  return kind === 'removed' ? <del className={styles.removed}>{text}</del> : text
}
