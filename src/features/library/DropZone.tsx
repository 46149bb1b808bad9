import { useEffect, useEffectEvent, useState } from 'react'
import { useImport } from '../../queries/import-articles'
import { navigate } from '../../store/navigate'
import { HOME } from '../../store/route'
import { Banner } from '../../ui/Banner'
import styles from './DropZone.module.css'
import { ImportFailures } from './ImportFailures'

/** Takes files that are dropped anywhere on the page, and says which of them could not be read. */
export function DropZone() {
  const [isOver, setOver] = useState(false)
  const bring = useImport()
  const take = useEffectEvent((files: readonly File[]) => {
    bring.mutate(
      { kind: 'files', files },
      {
        onSuccess: ({ added: [articleId] }) => {
          if (articleId !== undefined) navigate({ ...HOME, articleId })
        },
      },
    )
  })
  useEffect(() => listenForFiles(setOver, take), [])

  const failures = bring.data?.failures ?? []
  return (
    <>
      {isOver && <div className={styles.veil}>Drop the files to read them</div>}
      {failures.length > 0 && (
        <Banner onDismiss={bring.reset}>
          <ImportFailures failures={failures} />
        </Banner>
      )}
    </>
  )
}

/** Files only: words dragged within the page are none of our business. */
function listenForFiles(setOver: (isOver: boolean) => void, take: (files: File[]) => void) {
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
  function over(event: DragEvent): void {
    if (!holdsFiles(event)) return
    event.preventDefault()
    setOver(true)
  }
  function leave(event: DragEvent): void {
    if (event.relatedTarget === null) setOver(false)
  }
  function drop(event: DragEvent): void {
    setOver(false)
    if (!holdsFiles(event)) return
    event.preventDefault()
    take([...(event.dataTransfer?.files ?? [])])
  }
  window.addEventListener('dragover', over)
  window.addEventListener('dragleave', leave)
  window.addEventListener('drop', drop)
  return () => {
    window.removeEventListener('dragover', over)
    window.removeEventListener('dragleave', leave)
    window.removeEventListener('drop', drop)
  }
}
