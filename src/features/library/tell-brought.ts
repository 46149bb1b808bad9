import { describeOthers } from '../../derive/describe-brought'
import type { ImportReport } from '../../queries/import-articles'
import type { Jobs } from '../../queries/jobs'
import { storyOf } from '../../queries/stories'

/** What a reader should know of the one article that was brought. */
export interface BroughtMessage {
  readonly text: string
  /** How many versions of its story there are to be compared; null for none. */
  readonly versions: number | null
}

/** The library reads all its articles to know its stories; the one that was brought is read first, for so many milliseconds. */
const PATIENCE = 10_000

/** What of the library one article that was brought repeats; null where it is new. */
export async function tellBrought(
  jobs: Jobs,
  { added, known }: Pick<ImportReport, 'added' | 'known'>,
): Promise<BroughtMessage | null> {
  const [id] = added
  if (id === undefined) return null
  const there = known.find(({ wasHere }) => wasHere)
  const others = there && describeOthers(there)
  if (others)
    return { text: `This article was here already; it came with ${others}.`, versions: null }
  if (there) return { text: 'This article was here already, word for word.', versions: null }
  await whenRead(jobs, id)
  const story = await storyOf(jobs, id)
  const text = 'This tells a story that is already here.'
  return story && { text, versions: story.articles.length }
}

function whenRead({ store }: Jobs, id: string): Promise<void> {
  const isRead = () => Boolean(store.getState().entries[id]?.findings)
  if (isRead()) return Promise.resolve()
  return new Promise((resolve) => {
    const timer = setTimeout(done, PATIENCE)
    const stop = store.subscribe(() => {
      if (isRead()) done()
    })
    function done(): void {
      clearTimeout(timer)
      stop()
      resolve()
    }
  })
}
