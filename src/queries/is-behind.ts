import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import type { Jobs } from './jobs'
import { modelsQuery } from './load-models'

/** Keeps findings that came along with an article; true unless what is known of it now is the present engine's. */
export async function isBehind(
  jobs: Jobs,
  article: Article,
  analysis: Analysis | null,
): Promise<boolean> {
  if (analysis) await jobs.keepFindings({ article, analysis })
  const known = jobs.store.getState().entries[article.id]?.findings
  return !known || known.engine !== (await presentEngine(jobs))
}

/** Version of the engine that answers now; null where none can be loaded. */
async function presentEngine(jobs: Jobs): Promise<string | null> {
  try {
    return (await jobs.queryClient.ensureQueryData(modelsQuery(jobs))).version
  } catch {
    return null
  }
}
