import type { Article } from '../model/article'
import type { Jobs } from './jobs'
import { withStorage } from './keep-in-storage'

/** An article with its words, from the store or the browser's library; null where neither has it. */
export async function findArticle(jobs: Jobs, id: string): Promise<Article | null> {
  const held = jobs.store.getState().articles[id]
  return held ?? withStorage(jobs, (library) => library.loadArticle(id))
}
