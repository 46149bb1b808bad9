import { selectIds } from '../../store/selectors'
import { useAppStore } from '../../store/use-app-store'
import styles from './MissingArticle.module.css'

/** Said when there is nothing to read: the link's article is not here, or the library is empty. */
export function MissingArticle() {
  const openArticleId = useAppStore((state) => state.openArticleId)
  const original = useAppStore((state) => state.original)
  const firstId = useAppStore((state) => selectIds(state)[0])
  return (
    <div className={styles.missing}>
      {openArticleId === null ? (
        <>
          <h1>Nothing to read yet</h1>
          <p>Paste an article or drop a file, and see who is in it and who said what.</p>
        </>
      ) : (
        <>
          <h1>This browser does not hold that article</h1>
          <p>
            The link leads to an article in somebody’s own library. Articles never leave the browser
            they were added to, so it has to be added here as well.
          </p>
          {original && (
            <p>
              <a href={original} rel="noreferrer noopener external" target="_blank">
                Read the original
              </a>
            </p>
          )}
          {firstId && (
            <p>
              <a href="#/">Open the library’s first article</a>
            </p>
          )}
        </>
      )}
    </div>
  )
}
