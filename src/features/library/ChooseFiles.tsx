import { FileUp, FolderUp } from 'lucide-react'
import { useRef, type RefObject } from 'react'
import { Button } from '../../ui/Button'
import styles from './AddArticle.module.css'
import { withoutHidden } from './dropped-files'

/** Kinds of file that can be read, as a file chooser wants them. */
const ACCEPTED = [
  '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.mht,.mhtml,.pdf,.docx,.eml,.rss,.atom,.rdf,.xml',
  '.csv,.tsv,.json,.jsonl,.ndjson,.zip,.gz,text/plain,text/markdown,text/html,application/pdf',
].join(',')

interface ChooseFilesProps {
  readonly onChoose: (files: readonly File[]) => void
}

/** Lets the reader choose files, or all that a folder holds. */
export function ChooseFiles({ onChoose }: ChooseFilesProps) {
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  function open({ current: chooser }: RefObject<HTMLInputElement | null>): void {
    if (!chooser) return
    chooser.webkitdirectory = chooser === folder.current
    chooser.click()
  }
  function take(chooser: HTMLInputElement): void {
    const chosen = withoutHidden([...(chooser.files ?? [])])
    if (chosen.length) onChoose(chosen)
    chooser.value = ''
  }
  return (
    <div className={styles.choosers}>
      <input
        ref={files}
        type="file"
        accept={ACCEPTED}
        multiple
        hidden
        aria-label="Files"
        onChange={({ target }) => {
          take(target)
        }}
      />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label="Folder"
        onChange={({ target }) => {
          take(target)
        }}
      />
      <Button
        onClick={() => {
          open(files)
        }}
      >
        <FileUp size={16} aria-hidden="true" />
        Choose files
      </Button>
      <Button
        onClick={() => {
          open(folder)
        }}
      >
        <FolderUp size={16} aria-hidden="true" />
        Choose a folder
      </Button>
    </div>
  )
}
