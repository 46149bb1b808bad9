import type { Article } from '../../model/article'
import { useJobs } from '../../queries/jobs'
import { forgetFindings, removeArticles, restoreArticles } from '../../queries/remove-articles'
import { navigate } from '../../store/navigate'
import { HOME } from '../../store/route'
import { plural } from '../../ui/plural'
import { useUndoMessage } from '../../ui/Toasts'
import { focusArticle, successorOf } from './article-links'

/**
 * Removes articles, one or many: asks nothing, says so, and offers to undo it. The focus, which goes
 * with what is removed, is taken to what stands in its place.
 */
export function useRemove(): (ids: readonly string[]) => Promise<void> {
  const jobs = useJobs()
  const sayUndoable = useUndoMessage()
  return async (ids) => {
    const { openArticleId } = jobs.store.getState()
    const successor = successorOf(ids)
    const removed = await removeArticles(jobs, ids)
    const wasOpen = removed.some(({ id }) => id === openArticleId)
    if (wasOpen) navigate(HOME, 'replace')
    async function undo(): Promise<void> {
      await restoreArticles(jobs, removed)
      if (wasOpen && jobs.store.getState().room === 'reader')
        navigate({ ...HOME, articleId: openArticleId }, 'replace')
      await focusOn(ids[0] ?? '')
    }
    if (removed.length)
      sayUndoable(
        describeRemoval(removed),
        () => void undo(),
        () => void forgetFindings(jobs, ids),
      )
    if (successor) await focusOn(successor)
  }

  async function focusOn(articleId: string): Promise<void> {
    focusArticle(articleId)
    // Results are drawn anew once they have been asked for again, and the focus is lost once more.
    await jobs.refreshAnswers(null)
    setTimeout(() => {
      focusArticle(articleId)
    }, DRAWN_AFTER)
  }
}

/** Milliseconds after which an answer that has come is drawn for certain. */
const DRAWN_AFTER = 120

const SHORT = 40

function describeRemoval(removed: readonly Article[]): string {
  const [{ title } = { title: '' }] = removed
  if (removed.length > 1) return `${plural(removed.length, 'article')} removed`
  return `“${title.length > SHORT ? `${title.slice(0, SHORT).trimEnd()}…` : title}” removed`
}
