import { useRef, useState } from 'react'
import { forgetEverything } from '../../queries/forget-everything'
import { useJobs } from '../../queries/jobs'
import { Button } from '../../ui/Button'
import { Modal } from '../../ui/Modal'
import { plural } from '../../ui/plural'
import { useCloseMessages } from '../../ui/Toasts'
import styles from './StorageSection.module.css'

interface ForgetEverythingProps {
  readonly articles: number
  readonly onClose: () => void
}

/** Asks once, then empties the library for good. */
export function ForgetEverything({ articles, onClose }: ForgetEverythingProps) {
  const jobs = useJobs()
  const closeMessages = useCloseMessages()
  const stay = useRef<HTMLButtonElement>(null)
  const [isForgetting, setForgetting] = useState(false)
  // The question stays as it was asked while they go.
  const [asked] = useState(articles)
  async function forget(): Promise<void> {
    setForgetting(true)
    // A removal could else be undone afterwards.
    closeMessages()
    await forgetEverything(jobs)
    onClose()
  }
  return (
    <Modal title="Forget everything?" open onClose={onClose} initialFocus={stay}>
      <div className={styles.question}>
        <p>
          {plural(asked, 'article')}, all that was found in them, and everything that you have
          decided about them go from this browser, and cannot be brought back. The samples come back
          as they were.
        </p>
        <div className={styles.answers}>
          <Button ref={stay} disabled={isForgetting} onClick={onClose}>
            Keep everything
          </Button>
          <Button look="primary" disabled={isForgetting} onClick={() => void forget()}>
            {isForgetting ? 'Forgetting …' : 'Forget everything'}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
