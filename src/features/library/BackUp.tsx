import { useRef } from 'react'
import { useBackUp, useRestore, type Restored } from '../../queries/backup-library'
import { Button } from '../../ui/Button'
import { formatCount } from '../../ui/format-count'
import { plural } from '../../ui/plural'
import { saveFile } from '../../ui/save-file'

/** Saves the whole library as one file, and merges such a file into it. */
export function BackUp() {
  const backUp = useBackUp()
  const restore = useRestore()
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button
        disabled={backUp.isPending}
        onClick={() => {
          backUp.mutate(undefined, {
            onSuccess: (file) => {
              if (file) saveFile(file)
            },
          })
        }}
      >
        {backUp.isPending ? 'Writing …' : 'Back up to a file'}
      </Button>
      <Button disabled={restore.isPending} onClick={() => chooser.current?.click()}>
        {restore.isPending ? 'Reading …' : 'Restore from a file'}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept=".gz,.jsonl,application/gzip"
        hidden
        aria-label="Backup file"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) restore.mutate(file)
          target.value = ''
        }}
      />
      {restore.isPending && restore.articles > 0 && (
        <p>{plural(restore.articles, 'article')} read …</p>
      )}
      <p role="status">
        {(backUp.isError || (backUp.isSuccess && !backUp.data)) && 'The library cannot be read.'}
        {restore.isError && 'This is no backup of Whosaid, or it is damaged from its beginning.'}
        {restore.isSuccess && describeRestore(restore.data)}
      </p>
    </>
  )
}

function describeRestore(result: Restored): string {
  if (!result) return 'The browser could not keep what is in the backup.'
  if (!result.ok)
    return result.reason === 'newer'
      ? 'This backup was made by a newer Whosaid. Load the page again and try once more.'
      : 'This is no backup of Whosaid.'
  const { added, updated, unchanged, damaged, complete } = result
  const parts = [
    `${plural(added, 'article')} added`,
    updated > 0 && `${plural(updated, 'article')} brought up to date`,
    unchanged > 0 && `${formatCount(unchanged)} there already`,
    damaged > 0 && `${plural(damaged, 'damaged line')} passed over`,
    !complete && 'the file breaks off before its end',
  ]
  return `${parts.filter(Boolean).join(', ')}.`
}
