import { Menu } from '@base-ui/react/menu'
import { Ellipsis } from 'lucide-react'
import { useRef } from 'react'
import type { LibraryEntry } from '../../model/library-entry'
import { removeArticle, restoreArticle } from '../../queries/change-library'
import { useJobs } from '../../queries/jobs'
import { navigate } from '../../store/navigate'
import { HOME } from '../../store/route'
import { IconButton } from '../../ui/IconButton'
import { useUndoMessage } from '../../ui/Toasts'
import styles from './ArticleMenu.module.css'

interface ArticleActionsProps {
  readonly article: LibraryEntry
  readonly onEdit: () => void
}

/** The menu itself, which stands open when it is first drawn. */
export default function ArticleActions({ article, onEdit }: ArticleActionsProps) {
  const jobs = useJobs()
  const sayUndoable = useUndoMessage()
  const isEditWanted = useRef(false)
  const trigger = useRef<HTMLButtonElement>(null)
  async function remove(): Promise<void> {
    const wasOpen = jobs.store.getState().openArticleId === article.id
    const removed = await removeArticle(jobs, article.id)
    if (wasOpen) navigate(HOME, 'replace')
    if (!removed) return
    sayUndoable(`Removed “${shorten(article.title)}”`, () => {
      void restoreArticle(jobs, removed)
      if (wasOpen) navigate({ ...HOME, articleId: article.id }, 'replace')
    })
  }
  return (
    <Menu.Root
      defaultOpen
      onOpenChangeComplete={(isOpen) => {
        if (isOpen || !isEditWanted.current) return
        isEditWanted.current = false
        // The dialog gives the focus back to where it was: not to the menu, which is gone by then.
        trigger.current?.focus()
        onEdit()
      }}
    >
      <Menu.Trigger
        ref={trigger}
        render={<IconButton label={`Actions for ${article.title}`} icon={<Ellipsis size={16} />} />}
      />
      <Menu.Portal>
        <Menu.Positioner className={styles.positioner} align="end" sideOffset={4}>
          <Menu.Popup className={styles.menu}>
            <Menu.Item
              className={styles.action}
              onClick={() => {
                isEditWanted.current = true
              }}
            >
              Edit details
            </Menu.Item>
            <Menu.Item className={styles.action} onClick={() => void remove()}>
              Remove
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

const SHORT = 40

function shorten(title: string): string {
  return title.length > SHORT ? `${title.slice(0, SHORT).trimEnd()}…` : title
}
