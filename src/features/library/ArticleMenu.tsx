import { Menu } from '@base-ui/react/menu'
import { Ellipsis } from 'lucide-react'
import type { LibraryEntry } from '../../model/library-entry'
import { removeArticle, restoreArticle } from '../../queries/change-library'
import { useJobs } from '../../queries/jobs'
import { navigate } from '../../store/navigate'
import { HOME } from '../../store/route'
import { IconButton } from '../../ui/IconButton'
import { useUndoMessage } from '../../ui/Toasts'
import styles from './ArticleMenu.module.css'

interface ArticleMenuProps {
  readonly article: LibraryEntry
  readonly onEdit: () => void
}

/** What can be done with an article: correct its details, or remove it, which asks nothing and can be undone. */
export function ArticleMenu({ article, onEdit }: ArticleMenuProps) {
  const jobs = useJobs()
  const sayUndoable = useUndoMessage()
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
    <div className={styles.place}>
      <Menu.Root>
        <Menu.Trigger
          render={
            <IconButton label={`Actions for ${article.title}`} icon={<Ellipsis size={16} />} />
          }
        />
        <Menu.Portal>
          <Menu.Positioner className={styles.positioner} align="end" sideOffset={4}>
            <Menu.Popup className={styles.menu}>
              <Menu.Item className={styles.action} onClick={onEdit}>
                Edit details
              </Menu.Item>
              <Menu.Item className={styles.action} onClick={() => void remove()}>
                Remove
              </Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </div>
  )
}

const SHORT = 40

function shorten(title: string): string {
  return title.length > SHORT ? `${title.slice(0, SHORT).trimEnd()}…` : title
}
