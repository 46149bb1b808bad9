import { useEffect, useRef, useState } from 'react'
import { openingWords } from '../../derive/statement'
import type { Article } from '../../model/article'
import type { Quote } from '../../model/quote'
import { useExport, useSheet, type ExportScope } from '../../queries/export-library'
import { useExportFormats } from '../../queries/export-formats'
import { useJobs } from '../../queries/jobs'
import { linkToPlace } from '../../store/link-to-place'
import { Button } from '../../ui/Button'
import { Modal } from '../../ui/Modal'
import { saveFile } from '../../ui/save-file'
import styles from './ExportDialog.module.css'
import { PrintSheet } from './PrintSheet'

interface ExportDialogProps {
  readonly scope: ExportScope
  /** "12 statements". */
  readonly amount: string
  readonly onClose: () => void
}

/** Beside the forms of files. */
const PAPER = {
  id: 'paper',
  label: 'On paper, or as a PDF',
  description: 'Quotations under each article, to be printed.',
} as const

/** Takes results out of the library, in the form that the reader chooses: as one file, or on paper. */
export default function ExportDialog({ scope, amount, onClose }: ExportDialogProps) {
  const jobs = useJobs()
  const { data: formats, isError } = useExportFormats()
  const take = useExport()
  const sheet = useSheet()
  const [chosen, setChosen] = useState<string>('statements-csv')
  const format = formats?.find(({ id }) => id === chosen)
  const radio = useRef<HTMLInputElement>(null)
  // The forms may come after the dialog.
  useEffect(() => {
    if (formats) radio.current?.focus()
  }, [formats])

  function linkTo({ id, text }: Article, quote: Quote | null): string {
    const statement = quote && { id: quote.id, words: openingWords(text, quote) }
    return linkToPlace(jobs.siteUrl, id, statement)
  }

  function submit(): void {
    if (chosen === PAPER.id) sheet.mutate(scope)
    else if (format)
      take.mutate(
        { format: format.id, scope, linkTo },
        {
          onSuccess: (file) => {
            saveFile(file)
            onClose()
          },
        },
      )
  }

  if (sheet.data)
    return <PrintSheet title={scope.title} articles={sheet.data} onPrinted={onClose} />
  const isPending = take.isPending || sheet.isPending
  return (
    <Modal title="Export" open onClose={onClose} initialFocus={radio}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <p className={styles.amount}>{amount}:</p>
        <fieldset className={styles.formats}>
          <legend className="visually-hidden">Form</legend>
          {formats &&
            [...formats, PAPER].map(({ id, label, description }) => (
              <label key={id} className={styles.format}>
                <input
                  ref={id === chosen ? radio : null}
                  type="radio"
                  name="format"
                  checked={id === chosen}
                  onChange={() => {
                    setChosen(id)
                  }}
                />
                <span>
                  {label}
                  <span className={styles.description}>{description}</span>
                </span>
              </label>
            ))}
        </fieldset>
        {(isError || take.isError || sheet.isError) && (
          <p role="alert">It could not be written. Nothing is lost; try again.</p>
        )}
        <div className={styles.actions}>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            look="primary"
            type="submit"
            disabled={(!format && chosen !== PAPER.id) || isPending}
          >
            {isPending ? 'Writing …' : chosen === PAPER.id ? 'Print' : 'Save the file'}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
