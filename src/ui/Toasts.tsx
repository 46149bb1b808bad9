import { Toast } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import { IconButton } from './IconButton'
import styles from './Toasts.module.css'

/** How long a message stays, in milliseconds. */
const STAY = 20_000

/** Shows the messages of the `Toast.Provider` above it. */
export function Toasts() {
  const { toasts } = Toast.useToastManager()
  return (
    <Toast.Portal>
      <Toast.Viewport className={styles.viewport}>
        {toasts.map((toast) => (
          <Toast.Root key={toast.id} toast={toast} className={styles.toast}>
            <Toast.Title className={styles.title} />
            <Toast.Action className={styles.action} />
            <Toast.Close render={<IconButton label="Dismiss" icon={<X size={16} />} />} />
          </Toast.Root>
        ))}
      </Toast.Viewport>
    </Toast.Portal>
  )
}

/** Takes all messages away, and what they offer with them. */
export function useCloseMessages(): () => void {
  const { close } = Toast.useToastManager()
  return () => {
    close()
  }
}

/** What can be done about a message. */
interface MessageAction {
  readonly label: string
  readonly act: () => void
  /** Is called once the offer is over and has not been taken. */
  readonly letGo?: (() => void) | undefined
}

/** Says something in passing, with or without something to do about it. */
export function useMessage(): (message: string, action: MessageAction | null) => void {
  const { add, close } = Toast.useToastManager()
  return (title, action) => {
    let isTaken = false
    const id = add({
      title,
      timeout: STAY,
      onClose: () => {
        if (!isTaken) action?.letGo?.()
      },
      ...(action && {
        actionProps: {
          children: action.label,
          onClick: () => {
            isTaken = true
            action.act()
            close(id)
          },
        },
      }),
    })
  }
}

/**
 * Says what was done, and offers to undo it.
 *
 * @param letGo is called once the offer is over and has not been taken
 */
export function useUndoMessage(): (message: string, undo: () => void, letGo?: () => void) => void {
  const say = useMessage()
  return (message, undo, letGo) => {
    say(message, { label: 'Undo', act: undo, letGo })
  }
}
