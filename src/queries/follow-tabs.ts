import type { LibraryChange, LibraryChannel } from '../storage/library-channel'
import { endWork } from './control-work'
import { decisions } from './decide'
import { forgetImports } from './import-articles'
import type { Jobs } from './jobs'
import { withStorage } from './keep-in-storage'
import { rereadArticles } from './reread-articles'
import { changeShelf, takeOffShelf } from './shelf'
import { isUnderWay } from './work'

/** Lets this page follow what other tabs do to the library, from now until the returned function is called. */
export function followTabs(jobs: Jobs, channel: Pick<LibraryChannel, 'listen'>): () => void {
  // One after another, for a removal may follow an addition.
  let last: Promise<void> = Promise.resolve()
  return channel.listen((change) => {
    last = last.then(() => follow(jobs, change)).catch(() => undefined)
  })
}

async function follow(jobs: Jobs, change: LibraryChange): Promise<void> {
  switch (change.kind) {
    case 'articles-saved':
    case 'findings-saved':
      await rereadArticles(jobs, change.ids)
      return
    case 'articles-removed':
      jobs.store.getState().removeArticles(change.ids)
      await takeOffShelf(jobs, change.ids)
      return
    case 'decisions-changed': {
      const decided = await decisions(jobs)
      await changeShelf(jobs, () => jobs.libraryClient.decide(decided))
      return
    }
    case 'everything-forgotten':
      await forgetOwn(jobs)
  }
}

/** Lets go of all but the samples; what was under way here may have reached the disk after it was emptied. */
async function forgetOwn(jobs: Jobs): Promise<void> {
  const wasBusy = isUnderWay(jobs.work.current())
  await endWork(jobs)
  const { entries, removeAnalyses, removeArticles } = jobs.store.getState()
  const own = Object.values(entries).filter(({ origin }) => origin.kind !== 'sample')
  const ids = own.map(({ id }) => id)
  removeArticles(ids)
  removeAnalyses(ids)
  forgetImports(jobs)
  if (wasBusy)
    await withStorage(jobs, async (library) => {
      await library.removeArticles(ids)
      await library.forgetFindings(ids)
    })
  await takeOffShelf(jobs, ids)
}
