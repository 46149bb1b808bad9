import { useState } from 'react'
import { describeBytes } from '../../derive/describe-bytes'
import { useAskPersistence, useLibrarySpace, usePersistence } from '../../queries/library-space'
import { selectIds } from '../../store/selectors'
import { useAppStore } from '../../store/use-app-store'
import { Button } from '../../ui/Button'
import { plural } from '../../ui/plural'
import { BackUp } from './BackUp'
import { ForgetEverything } from './ForgetEverything'
import styles from './StorageSection.module.css'

/** What the library takes up in this browser, whether the browser may clear it away, and the way to empty it. */
export function StorageSection() {
  const articles = useAppStore((state) => selectIds(state).length)
  const { data: space } = useLibrarySpace()
  const { data: isPromised } = usePersistence()
  const ask = useAskPersistence()
  const [isForgetting, setForgetting] = useState(false)
  return (
    <section className={styles.storage} aria-label="Storage">
      <h2 className={styles.title}>Storage</h2>
      <p>
        {plural(articles, 'article')}
        {space?.used != null && ` · ${describeBytes(space.used)}`}
        {space?.used != null && space.quota != null && ` of ${describeBytes(space.quota)}`}
      </p>
      {space?.used != null && space.quota != null && (
        <meter
          className={styles.meter}
          aria-label="Space used"
          max={space.quota}
          value={space.used}
        />
      )}
      <p role="status">{describePromise(isPromised ?? null, ask.isSuccess)}</p>
      {isPromised === false && (
        <Button
          disabled={ask.isPending}
          onClick={() => {
            ask.mutate()
          }}
        >
          Keep my library
        </Button>
      )}
      <BackUp />
      <Button
        look="quiet"
        onClick={() => {
          setForgetting(true)
        }}
      >
        Forget everything …
      </Button>
      {isForgetting && (
        <ForgetEverything
          articles={articles}
          onClose={() => {
            setForgetting(false)
          }}
        />
      )}
    </section>
  )
}

function describePromise(isPromised: boolean | null, wasAsked: boolean): string | null {
  if (isPromised) return 'The browser has promised to keep it.'
  if (isPromised === null) return null
  return wasAsked
    ? 'The browser gave no promise. It does so for pages that are used often.'
    : 'The browser may clear it away when space runs short.'
}
