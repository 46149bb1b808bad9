import { Ellipsis } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { LibraryEntry } from '../../model/library-entry'
import { IconButton } from '../../ui/IconButton'
import styles from './ArticleMenu.module.css'

const ArticleActions = lazy(() => import('./ArticleActions'))

interface ArticleMenuProps {
  readonly article: LibraryEntry
  readonly onEdit: () => void
}

const MORE = <Ellipsis size={16} />

/**
 * What can be done with an article: correct its details, or remove it, which asks nothing and can be
 * undone. A list has thousands of these, so each is no more than a button until it is pressed.
 */
export function ArticleMenu({ article, onEdit }: ArticleMenuProps) {
  const [isWanted, setWanted] = useState(false)
  const button = (
    <IconButton
      label={`Actions for ${article.title}`}
      icon={MORE}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => {
        setWanted(true)
      }}
    />
  )
  return (
    <div className={styles.place}>
      {isWanted ? (
        <Suspense fallback={button}>
          <ArticleActions article={article} onEdit={onEdit} />
        </Suspense>
      ) : (
        button
      )}
    </div>
  )
}
