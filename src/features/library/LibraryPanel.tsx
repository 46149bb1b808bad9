import { CornerUpLeft, Plus, Search } from 'lucide-react'
import { useCallback, useMemo, type ReactNode } from 'react'
import { articlesInOrder } from '../../derive/articles-in-order'
import { EVERYTHING } from '../../store/query-parameters'
import { formatRoute, HOME } from '../../store/route'
import { useAppStore } from '../../store/use-app-store'
import { Button } from '../../ui/Button'
import { ScrollingList } from '../../ui/VirtualList'
import { ArticleItem } from './ArticleItem'
import styles from './LibraryPanel.module.css'

/** Pixels that an article is likely to take. */
const ESTIMATE = 86

interface LibraryPanelProps {
  readonly onAdd: () => void
}

/** Every article in this browser, the reader's own before the samples, and the ways to search them. */
export function LibraryPanel({ onAdd }: LibraryPanelProps) {
  const entries = useAppStore((state) => state.entries)
  const { own, samples } = useMemo(() => articlesInOrder(entries), [entries])
  const idAt = useCallback((index: number) => own[index]?.id ?? '', [own])
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <Button look="primary" onClick={onAdd}>
          <Plus size={16} aria-hidden="true" />
          Add an article
        </Button>
        <WaysToTheLibrary />
      </div>
      <ScrollingList
        label="Your articles"
        count={own.length}
        estimate={ESTIMATE}
        keyOf={idAt}
        frame={(list) => (
          <div className={styles.groups}>
            {own.length > 0 && <Group title="Your articles">{list}</Group>}
            {samples.length > 0 && (
              <Group title="Samples">
                <ul>
                  {samples.map(({ id }) => (
                    <li key={id}>
                      <ArticleItem articleId={id} />
                    </li>
                  ))}
                </ul>
              </Group>
            )}
          </div>
        )}
      >
        {(index) => <ArticleItem articleId={idAt(index)} />}
      </ScrollingList>
    </div>
  )
}

function WaysToTheLibrary() {
  const query = useAppStore((state) => state.query)
  const toRoom = (asked: typeof query) => formatRoute({ ...HOME, room: 'library', query: asked })
  const [all, last] = [toRoom(EVERYTHING), toRoom(query)]
  return (
    <>
      <a className={styles.way} href={all}>
        <Search size={15} aria-hidden="true" />
        Search all articles
      </a>
      {last !== all && (
        <a className={styles.way} href={last}>
          <CornerUpLeft size={15} aria-hidden="true" />
          Back to the results
        </a>
      )}
    </>
  )
}

interface GroupProps {
  readonly title: string
  readonly children: ReactNode
}

function Group({ title, children }: GroupProps) {
  return (
    <section className={styles.group} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  )
}
