import { useImport, type Import, type ImportReport } from '../../queries/import-articles'
import { useJobs } from '../../queries/jobs'
import { navigate } from '../../store/navigate'
import { EVERYTHING } from '../../store/query-parameters'
import { HOME } from '../../store/route'
import { useMessage } from '../../ui/Toasts'

/** Endings of files that usually hold more than one article. */
const MANY = /\.(?:zip|gz|csv|tsv|jsonl?|ndjson|rss|atom|rdf)$/i

/**
 * Brings articles in, and leads the reader to them: to the article where there is one, to the library
 * at once where there may be many.
 *
 * @param onLeave called when the reader is led away
 */
export function useBring(onLeave?: () => void) {
  const jobs = useJobs()
  const say = useMessage()
  const bringing = useImport()
  function bring(brought: Import): void {
    const isMany = brought.kind === 'files' && mayHoldMany(brought.files)
    if (isMany) {
      goToLibrary()
      onLeave?.()
    }
    bringing.mutate(brought, {
      onSuccess: (report: ImportReport) => {
        const { added, failures } = report
        if (isMany) return
        // Where the library cannot be asked, nothing is said.
        if (added.length === 1)
          void import('./tell-brought')
            .then(({ tellBrought }) => tellBrought(jobs, report, say))
            .catch(() => undefined)
        if (added.length > 1) goToLibrary()
        else if (added[0] !== undefined) navigate({ ...HOME, articleId: added[0] })
        if (failures.length === 0) onLeave?.()
      },
    })
  }
  const { data, variables, isPending, reset } = bringing
  // What happens to many is told in the library, with the way to try again.
  const isTold = variables?.kind === 'files' && mayHoldMany(variables.files)
  return { bring, reset, isPending, failures: isTold ? [] : (data?.failures ?? []) }
}

function mayHoldMany(files: readonly File[]): boolean {
  return files.length > 1 || files.some(({ name }) => MANY.test(name))
}

function goToLibrary(): void {
  navigate({ ...HOME, room: 'library', query: EVERYTHING })
}
