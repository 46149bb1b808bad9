import { endWork } from './control-work'
import { forgetImports } from './import-articles'
import type { Jobs } from './jobs'
import { withStorage } from './keep-in-storage'
import { restoreSamples } from './removed-samples'
import { changeShelf, takeOffShelf } from './shelf'

/** Empties the library of this browser for good: articles, findings, decisions, index. The samples come back as they were. */
export async function forgetEverything(jobs: Jobs): Promise<void> {
  await endWork(jobs)
  const { analyses, entries, removeAnalyses, removeArticles } = jobs.store.getState()
  const ids = Object.keys(entries)
  // Before the disk is emptied: findings of what is not in the store reach it no more.
  removeArticles(ids)
  removeAnalyses(Object.keys(analyses))
  forgetImports(jobs)
  await withStorage(jobs, (library) => library.forgetEverything())
  await takeOffShelf(jobs, ids)
  await changeShelf(jobs, () => jobs.libraryClient.decide([]))
  jobs.channel.tell({ kind: 'everything-forgotten' })
  await restoreSamples(jobs)
}
