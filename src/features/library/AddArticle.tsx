import { FileUp } from 'lucide-react'
import { useRef, useState, type ClipboardEvent } from 'react'
import { useImport, type Import, type ImportReport } from '../../queries/import-articles'
import { HOME } from '../../store/route'
import { navigate } from '../../store/navigate'
import { Button } from '../../ui/Button'
import { Modal } from '../../ui/Modal'
import styles from './AddArticle.module.css'
import { ImportFailures } from './ImportFailures'

/** Kinds of file that can be read, as a file chooser wants them. */
const ACCEPTED = [
  '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.mht,.mhtml,.pdf,.docx,.eml,.rss,.atom,.rdf,.xml',
  '.csv,.tsv,.json,.jsonl,.ndjson,.zip,.gz,text/plain,text/markdown,text/html,application/pdf',
].join(',')

interface AddArticleProps {
  readonly onClose: () => void
}

/** Brings articles in: pasted words, plain or rich, or chosen files. */
export default function AddArticle({ onClose }: AddArticleProps) {
  const [text, setText] = useState('')
  const clipboard = useRef<{ text: string; html: string } | null>(null)
  const chooser = useRef<HTMLInputElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const bring = useImport()
  const failures = bring.data?.failures ?? []

  function submit(brought: Import): void {
    bring.mutate(brought, {
      onSuccess: (report) => {
        openFirst(report)
        if (report.failures.length === 0) onClose()
      },
    })
  }

  function rememberMarkup(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const html = event.clipboardData.getData('text/html')
    clipboard.current = html ? { html, text: event.clipboardData.getData('text/plain') } : null
  }

  function submitText(): void {
    const pasted = clipboard.current
    // The mark-up stands for the words only as long as these are just what was pasted.
    const isUntouched = pasted !== null && sameWords(pasted.text, text)
    submit({ kind: 'paste', text, html: isUntouched ? pasted.html : null })
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
          rows={12}
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
          <input
            ref={chooser}
            type="file"
            accept={ACCEPTED}
            multiple
            hidden
            aria-label="Files"
            onChange={(event) => {
              const files = [...(event.target.files ?? [])]
              if (files.length) submit({ kind: 'files', files })
              event.target.value = ''
            }}
          />
          <Button
            onClick={() => {
              chooser.current?.click()
            }}
          >
            <FileUp size={16} aria-hidden="true" />
            Choose files
          </Button>
          <Button look="primary" type="submit" disabled={text.trim() === '' || bring.isPending}>
            Read it
          </Button>
        </div>
        <p className={styles.note}>
          Text, Markdown, saved web pages, PDF, Word, e-mails, feeds, tables (CSV, JSON) and ZIP
          archives of these. You can also drop files anywhere on the page. Nothing leaves this
          browser.
        </p>
      </form>
    </Modal>
  )
}

function openFirst({ added: [articleId] }: ImportReport): void {
  if (articleId !== undefined) navigate({ ...HOME, articleId })
}

function sameWords(a: string, b: string): boolean {
  return a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim()
}
