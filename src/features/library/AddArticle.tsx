import { useRef, useState, type ClipboardEvent } from 'react'
import { Button } from '../../ui/Button'
import { Modal } from '../../ui/Modal'
import styles from './AddArticle.module.css'
import { ChooseFiles } from './ChooseFiles'
import { ImportFailures } from './ImportFailures'
import { useBring } from './use-bring'

interface AddArticleProps {
  readonly onClose: () => void
}

/** Brings articles in: pasted words, plain or rich, or chosen files and folders. */
export default function AddArticle({ onClose }: AddArticleProps) {
  const [text, setText] = useState('')
  const clipboard = useRef<{ text: string; html: string } | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const { bring, isPending, failures } = useBring(onClose)

  function rememberMarkup(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const html = event.clipboardData.getData('text/html')
    clipboard.current = html ? { html, text: event.clipboardData.getData('text/plain') } : null
  }

  function submitText(): void {
    const pasted = clipboard.current
    // The mark-up stands for the words only as long as these are just what was pasted.
    const isUntouched = pasted !== null && sameWords(pasted.text, text)
    bring({ kind: 'paste', text, html: isUntouched ? pasted.html : null })
  }

  return (
    <Modal title="Add an article" open onClose={onClose} initialFocus={field}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          submitText()
        }}
      >
        <label className={styles.label} htmlFor="article-text">
          Paste the text, with its headline on the first line
        </label>
        <textarea
          ref={field}
          id="article-text"
          className={styles.text}
          value={text}
          onPaste={rememberMarkup}
          onChange={(event) => {
            setText(event.target.value)
          }}
        />
        {failures.length > 0 && (
          <div className={styles.failures} role="alert">
            <ImportFailures failures={failures} />
          </div>
        )}
        <div className={styles.actions}>
          <ChooseFiles
            onChoose={(files) => {
              bring({ kind: 'files', files })
            }}
          />
          <Button look="primary" type="submit" disabled={text.trim() === '' || isPending}>
            Read it
          </Button>
        </div>
        <p className={styles.note}>
          Text, Markdown, saved web pages, PDF, Word, e-mails, feeds, tables (CSV, JSON) and ZIP
          archives of these. You can also drop files and folders anywhere on the page. Nothing
          leaves this browser.
        </p>
      </form>
    </Modal>
  )
}

function sameWords(a: string, b: string): boolean {
  return a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim()
}
