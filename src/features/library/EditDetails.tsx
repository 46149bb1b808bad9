import type { FormEvent } from 'react'
import type { ArticleDetails } from '../../model/article'
import type { LibraryEntry } from '../../model/library-entry'
import { editArticle } from '../../queries/change-library'
import { useJobs } from '../../queries/jobs'
import { Button } from '../../ui/Button'
import { Modal } from '../../ui/Modal'
import { TextField } from '../../ui/TextField'
import styles from './EditDetails.module.css'

interface EditDetailsProps {
  readonly article: LibraryEntry
  readonly onClose: () => void
}

/** Corrects what was taken from the page: title, publisher, byline, date, address. */
export default function EditDetails({ article, onClose }: EditDetailsProps) {
  const jobs = useJobs()
  function save(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    void editArticle(jobs, article.id, readDetails(new FormData(event.currentTarget), article))
    onClose()
  }
  return (
    <Modal title="Article details" open onClose={onClose}>
      <form className={styles.form} onSubmit={save}>
        <TextField label="Title" name="title" defaultValue={article.title} required />
        <TextField label="Publisher" name="publisher" defaultValue={article.publisher ?? ''} />
        <TextField label="Byline" name="byline" defaultValue={article.byline ?? ''} />
        <TextField
          label="Date"
          name="publishedAt"
          type="date"
          defaultValue={article.publishedAt ?? ''}
        />
        <TextField
          label="Address of the original"
          name="url"
          type="url"
          pattern="https?://.+"
          title="An address that begins with http:// or https://"
          defaultValue={article.url ?? ''}
        />
        <div className={styles.actions}>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            Save
          </Button>
        </div>
      </form>
    </Modal>
  )
}

function readDetails(form: FormData, article: LibraryEntry): ArticleDetails {
  const read = (name: string) => {
    const value = form.get(name)
    return (typeof value === 'string' && value.trim()) || null
  }
  return {
    title: read('title') ?? article.title,
    publisher: read('publisher'),
    byline: read('byline'),
    publishedAt: read('publishedAt'),
    url: read('url'),
  }
}
