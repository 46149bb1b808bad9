import { Menu } from '@base-ui/react/menu'
import { Ellipsis } from 'lucide-react'
import { useRef } from 'react'
import type { LibraryEntry } from '../../model/library-entry'
import { IconButton } from '../../ui/IconButton'
import styles from './ArticleMenu.module.css'
import { useRemove } from './use-remove'

interface ArticleActionsProps {
  readonly article: LibraryEntry
  readonly onEdit: () => void
}

/** The menu itself, which stands open when it is first drawn. */
export default function ArticleActions({ article, onEdit }: ArticleActionsProps) {
  const remove = useRemove()
  const isEditWanted = useRef(false)
  const trigger = useRef<HTMLButtonElement>(null)
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
            <Menu.Item className={styles.action} onClick={() => void remove([article.id])}>
              Remove
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
