import { cancelWork } from './control-work'
import type { Jobs } from './jobs'
import { withStorage } from './keep-in-storage'
import { restoreSamples } from './removed-samples'
import { changeShelf, takeOffShelf } from './shelf'

/** Empties the library of this browser for good: articles, findings, decisions, index. The samples come back as they were. */
export async function forgetEverything(jobs: Jobs): Promise<void> {
  cancelWork(jobs)
  const { entries, removeArticles } = jobs.store.getState()
  const ids = Object.keys(entries)
  await withStorage(jobs, (library) => library.forgetEverything())
  removeArticles(ids)
  jobs.work.clear()
  await takeOffShelf(jobs, ids)
  await changeShelf(jobs, () => jobs.libraryClient.decide([]))
  jobs.channel.tell({ kind: 'everything-forgotten' })
  await restoreSamples(jobs)
}
