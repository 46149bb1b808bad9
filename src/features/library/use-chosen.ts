import { useMemo, useState } from 'react'
import type { ArticleHit, LibraryQuery, StatementHit } from '../../model/library-query'
import { useJobs } from '../../queries/jobs'
import { resultsBetween } from '../../queries/results'

/** A result, by a key that it has wherever it stands. */
export function keyOf(hit: ArticleHit | StatementHit): string {
  return 'statementId' in hit ? `${hit.articleId} ${hit.statementId}` : hit.articleId
}

/** The results that the reader has chosen to do something with; another question lets go of them. */
export interface Chosen {
  /** True while results have boxes to choose them by. */
  readonly isChoosing: boolean
  readonly keys: ReadonlySet<string>
  readonly articleIds: readonly string[]
  readonly setChoosing: (isChoosing: boolean) => void
  /** @param isStretch from the one that was chosen last up to this one */
  readonly choose: (key: string, index: number, isStretch: boolean) => void
  readonly chooseAll: (total: number) => void
  readonly letGo: () => void
}

interface State {
  readonly query: LibraryQuery
  readonly isChoosing: boolean
  readonly keys: ReadonlySet<string>
  readonly last: number | null
}

export function useChosen(query: LibraryQuery): Chosen {
  const jobs = useJobs()
  const [state, setState] = useState<State>(() => nothing(query))
  // The same as long as nothing is chosen: rows are drawn anew where it changes.
  return useMemo(() => {
    const now = state.query === query ? state : { ...nothing(query), isChoosing: state.isChoosing }

    function change(next: Partial<State>): void {
      setState({ ...now, ...next })
    }

    async function addStretch(first: number, last: number): Promise<void> {
      const hits = await resultsBetween(jobs, query, first, last)
      setState((latest) => {
        const keys = latest.query === query ? latest.keys : []
        return { query, isChoosing: true, keys: new Set([...keys, ...hits.map(keyOf)]), last }
      })
    }

    return {
      isChoosing: now.isChoosing,
      keys: now.keys,
      articleIds: [...new Set([...now.keys].flatMap((key) => key.split(' ')[0] ?? []))],
      setChoosing: (isChoosing) => change({ ...nothing(query), isChoosing }),
      choose(key, index, isStretch) {
        if (isStretch && now.last !== null)
          void addStretch(Math.min(now.last, index), Math.max(now.last, index))
        else {
          const keys = new Set(now.keys)
          if (!keys.delete(key)) keys.add(key)
          change({ isChoosing: true, keys, last: index })
        }
      },
      chooseAll: (total) => void addStretch(0, total - 1),
      letGo: () => change({ ...nothing(query), isChoosing: true }),
    }
  }, [jobs, query, state])
}

function nothing(query: LibraryQuery): State {
  return { query, isChoosing: false, keys: new Set(), last: null }
}
