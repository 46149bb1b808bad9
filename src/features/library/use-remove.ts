import type { Article } from '../../model/article'
import { useJobs } from '../../queries/jobs'
import { forgetFindings, removeArticles, restoreArticles } from '../../queries/remove-articles'
import { navigate } from '../../store/navigate'
import { HOME } from '../../store/route'
import { plural } from '../../ui/plural'
import { useUndoMessage } from '../../ui/Toasts'

/** Removes articles, one or many: asks nothing, says so, and offers to undo it. */
export function useRemove(): (ids: readonly string[]) => Promise<void> {
  const jobs = useJobs()
  const sayUndoable = useUndoMessage()
  return async (ids) => {
    const { openArticleId } = jobs.store.getState()
    const removed = await removeArticles(jobs, ids)
    const wasOpen = removed.some(({ id }) => id === openArticleId)
    if (wasOpen) navigate(HOME, 'replace')
    async function undo(): Promise<void> {
      await restoreArticles(jobs, removed)
      if (wasOpen && jobs.store.getState().room === 'reader')
        navigate({ ...HOME, articleId: openArticleId }, 'replace')
    }
    if (removed.length)
      sayUndoable(
        describeRemoval(removed),
        () => void undo(),
        () => void forgetFindings(jobs, ids),
      )
  }
}

const SHORT = 40

function describeRemoval(removed: readonly Article[]): string {
  const [{ title } = { title: '' }] = removed
  if (removed.length > 1) return `${plural(removed.length, 'article')} removed`
  return `“${title.length > SHORT ? `${title.slice(0, SHORT).trimEnd()}…` : title}” removed`
}
