import { useEffect, useEffectEvent, useState } from 'react'
import { Banner } from '../../ui/Banner'
import styles from './DropZone.module.css'
import { droppedFiles } from './dropped-files'
import { ImportFailures } from './ImportFailures'
import { UnclearTables } from './UnclearTables'
import { useBring } from './use-bring'

/** Takes files and folders that are dropped anywhere on the page, and says why one could not be read. */
export function DropZone() {
  const [isOver, setOver] = useState(false)
  const { bring, reset, failures } = useBring()
  const take = useEffectEvent((files: readonly File[]) => {
    if (files.length) bring({ kind: 'files', files })
  })
  useEffect(() => listenForFiles(setOver, take), [])
  return (
    <>
      {isOver && <div className={styles.veil}>Drop files or folders to read them</div>}
      {failures.length > 0 && (
        <Banner onDismiss={reset}>
          <ImportFailures failures={failures} />
        </Banner>
      )}
      <UnclearTables />
    </>
  )
}

/** Files only: words dragged within the page are none of our business. */
function listenForFiles(
  setOver: (isOver: boolean) => void,
  take: (files: readonly File[]) => void,
) {
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
    if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(take)
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
