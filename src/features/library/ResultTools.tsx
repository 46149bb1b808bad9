import { Download, ListChecks } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { analyseArticle } from '../../queries/analyse-article'
import { useJobs } from '../../queries/jobs'
import { useAppStore } from '../../store/use-app-store'
import { Button } from '../../ui/Button'
import { formatCount } from '../../ui/format-count'
import { plural } from '../../ui/plural'
import { focusResults } from './focus-results'
import styles from './LibraryRoom.module.css'
import type { Chosen } from './use-chosen'
import { useRemove } from './use-remove'

const ExportDialog = lazy(() => import('./ExportDialog'))

/** So many results are all in the page, and on paper when it is printed. */
const ALL_DRAWN = 12

interface ResultToolsProps {
  /** Null until there is an answer. */
  readonly total: number | null
  readonly chosen: Chosen
}

/** How many results there are, and what can be done with several of them at once. */
export function ResultTools({ total, chosen }: ResultToolsProps) {
  const noun = useAppStore(({ query }) => (query.show === 'articles' ? 'article' : 'statement'))
  return (
    <div className={styles.tools}>
      <p className={styles.total} role="status">
        {total !== null && plural(total, noun)}
      </p>
      {total !== null && total > ALL_DRAWN && (
        <p className={styles.onPaper}>
          Only the results near those on the screen. All of them: Export, “On paper”.
        </p>
      )}
      <div className={styles.actions} role="group" aria-label="Results">
        {chosen.isChoosing ? (
          <ChosenActions total={total ?? 0} chosen={chosen} />
        ) : (
          <>
            <Button
              look="quiet"
              disabled={!total}
              onClick={() => {
                setChoosing(chosen, true)
              }}
            >
              <ListChecks size={16} aria-hidden="true" />
              Choose several
            </Button>
            <ExportButton amount={plural(total ?? 0, noun)} isOn={Boolean(total)} />
          </>
        )}
      </div>
    </div>
  )
}

/** Takes out what the question brings, or, where some results are chosen, the articles of these. */
function ExportButton({
  amount,
  isOn,
  articleIds = null,
}: {
  readonly amount: string
  readonly isOn: boolean
  readonly articleIds?: readonly string[] | null
}) {
  const query = useAppStore((state) => state.query)
  const [isOpen, setOpen] = useState(false)
  const title = query.words || 'Whosaid library'
  return (
    <>
      <Button
        look="quiet"
        disabled={!isOn}
        onClick={() => {
          setOpen(true)
        }}
      >
        <Download size={16} aria-hidden="true" />
        Export
      </Button>
      <Suspense>
        {isOpen && (
          <ExportDialog
            amount={amount}
            scope={
              articleIds
                ? { kind: 'articles', ids: articleIds, title }
                : { kind: 'answer', query, title }
            }
            onClose={() => {
              setOpen(false)
            }}
          />
        )}
      </Suspense>
    </>
  )
}

function ChosenActions({ total, chosen }: { readonly total: number; readonly chosen: Chosen }) {
  const jobs = useJobs()
  const remove = useRemove()
  const { articleIds, keys } = chosen
  return (
    <>
      <span role="status">{formatCount(keys.size)} chosen</span>
      <Button
        look="quiet"
        onClick={() => {
          if (keys.size < total) chosen.chooseAll(total)
          else chosen.letGo()
        }}
      >
        {keys.size < total ? 'Choose all' : 'Choose none'}
      </Button>
      <Button
        look="quiet"
        disabled={keys.size === 0}
        onClick={() => {
          setChoosing(chosen, false)
          for (const id of articleIds) void analyseArticle(jobs, id, 'batch')
        }}
      >
        Analyse again
      </Button>
      <ExportButton
        amount={plural(articleIds.length, 'article')}
        isOn={keys.size > 0}
        articleIds={articleIds}
      />
      <Button
        look="quiet"
        disabled={keys.size === 0}
        onClick={() => {
          setChoosing(chosen, false)
          void remove(articleIds)
        }}
      >
        Remove {articleIds.length > 0 && plural(articleIds.length, 'article')}
      </Button>
      <Button
        look="quiet"
        onClick={() => {
          setChoosing(chosen, false)
        }}
      >
        Done
      </Button>
    </>
  )
}

/** The tools change, and what had the focus is not among them any more. */
function setChoosing(chosen: Chosen, isChoosing: boolean): void {
  chosen.setChoosing(isChoosing)
  focusResults()
}
