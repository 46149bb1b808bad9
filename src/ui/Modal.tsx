import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useRef, type ReactNode, type RefObject } from 'react'
import { IconButton } from './IconButton'
import styles from './Modal.module.css'

/** Of radio buttons the chosen one. */
const FIELD = 'input:not([type="radio"], [hidden]), input:checked, select, textarea'

interface ModalProps {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  /** `dialog` stands in the middle; `left` and `right` are drawers at the page's edge. */
  readonly place?: 'dialog' | 'left' | 'right'
  /** What the focus goes to first; else the first field of a dialog, or the first control. */
  readonly initialFocus?: RefObject<HTMLElement | null>
  /** True where nothing inside takes the focus: then the whole does, so that keys can scroll it. */
  readonly isText?: boolean
  readonly children: ReactNode
}

/** A dialog or drawer that takes the focus, gives it back, and closes with Escape. */
export function Modal({ title, open, onClose, place = 'dialog', ...rest }: ModalProps) {
  const body = useRef<HTMLDivElement>(null)
  const { initialFocus, isText = false, children } = rest
  const firstField = () =>
    (place === 'dialog' && body.current?.querySelector<HTMLElement>(FIELD)) || true
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose()
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup
          className={styles.popup}
          data-place={place}
          initialFocus={initialFocus ?? firstField}
        >
          <div className={styles.head}>
            <Dialog.Title className={styles.title}>{title}</Dialog.Title>
            <Dialog.Close render={<IconButton label="Close" icon={<X size={18} />} />} />
          </div>
          <div ref={body} className={styles.body} {...(isText && { tabIndex: 0 })}>
            {children}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
