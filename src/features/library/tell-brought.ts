import { describeOthers } from '../../derive/describe-brought'
import type { ImportReport } from '../../queries/import-articles'
import type { Jobs } from '../../queries/jobs'
import { storyOf } from '../../queries/stories'
import { navigate } from '../../store/navigate'
import { HOME } from '../../store/route'
import type { useMessage } from '../../ui/Toasts'

/** The library reads all its articles to know its stories; the one that was brought is read first, for so many milliseconds. */
const PATIENCE = 10_000

/** Says what of the library the one article repeats that was brought, with the way to the comparison; nothing where it is new. */
export async function tellBrought(
  jobs: Jobs,
  { added, known }: Pick<ImportReport, 'added' | 'known'>,
  say: ReturnType<typeof useMessage>,
): Promise<void> {
  const [articleId] = added
  if (articleId === undefined) return
  const there = known.find(({ wasHere }) => wasHere)
  const others = there && describeOthers(there)
  if (there) {
    const rest = others ? `; it came with ${others}` : ', word for word'
    say(`This article was here already${rest}.`, null)
    return
  }
  await whenRead(jobs, articleId)
  const story = await storyOf(jobs, articleId)
  if (!story) return
  say('This tells a story that is already here.', {
    label: `Compare ${String(story.articles.length)} versions`,
    act: () => {
      navigate({ ...HOME, room: 'story', articleId })
    },
  })
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
