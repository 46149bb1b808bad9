import { Plus } from 'lucide-react'
import { useMemo } from 'react'
import { articlesInOrder } from '../../derive/articles-in-order'
import { useAppStore } from '../../store/use-app-store'
import { Button } from '../../ui/Button'
import { ArticleItem } from './ArticleItem'
import styles from './LibraryPanel.module.css'

interface LibraryPanelProps {
  readonly onAdd: () => void
}

/** Every article in this browser, the reader's own before the samples. */
export function LibraryPanel({ onAdd }: LibraryPanelProps) {
  const entries = useAppStore((state) => state.entries)
  const { own, samples } = useMemo(() => articlesInOrder(entries), [entries])
  return (
    <div className={styles.panel}>
      <div className={styles.add}>
        <Button look="primary" onClick={onAdd}>
          <Plus size={16} aria-hidden="true" />
          Add an article
        </Button>
      </div>
      <ArticleGroup title="Your articles" ids={own.map(({ id }) => id)} />
      <ArticleGroup title="Samples" ids={samples.map(({ id }) => id)} />
    </div>
  )
}

interface ArticleGroupProps {
  readonly title: string
  readonly ids: readonly string[]
}

function ArticleGroup({ title, ids }: ArticleGroupProps) {
  if (ids.length === 0) return null
  return (
    <section className={styles.group} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <ul>
        {ids.map((id) => (
          <ArticleItem key={id} articleId={id} />
        ))}
      </ul>
    </section>
  )
}
