import { analyseArticle } from './analyse-article'
import type { Jobs } from './jobs'
import { samplesQuery } from './sample-articles'
import { shelveUnread } from './shelf'

/** Notes which of some articles are samples, so that they stay away on the next visit. Call it while they are there. */
export function noteSamplesGone({ store }: Jobs, ids: readonly string[]): void {
  const { changeSettings, entries, removedSamples } = store.getState()
  const samples = ids.filter((id) => entries[id]?.origin.kind === 'sample')
  if (samples.length)
    changeSettings({ removedSamples: [...new Set([...removedSamples, ...samples])] })
}

/** Notes that articles are in the library again, which may be removed samples. */
export function noteSamplesBack({ store }: Jobs, ids: readonly string[]): void {
  const { changeSettings, removedSamples } = store.getState()
  const back = new Set(ids)
  if (removedSamples.some((id) => back.has(id)))
    changeSettings({ removedSamples: removedSamples.filter((id) => !back.has(id)) })
}

/** Brings all removed samples back, as they came with the page. */
export async function restoreSamples(jobs: Jobs): Promise<void> {
  jobs.store.getState().changeSettings({ removedSamples: [] })
  await jobs.queryClient.refetchQueries(samplesQuery(jobs))
  const { articles, entries } = jobs.store.getState()
  const unread = Object.values(entries).filter(({ findings }) => !findings)
  void shelveUnread(
    jobs,
    unread.flatMap(({ id }) => articles[id] ?? []),
  )
  for (const { id } of unread) void analyseArticle(jobs, id, 'batch')
}
