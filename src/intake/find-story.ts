import { readBlocks, type Block } from './read-blocks'

/** The part of a page that tells its story. */
export interface Story {
  readonly blocks: readonly Block[]
  /** The writers that stand beside the story, or null. */
  readonly byline: string | null
}

/**
 * A page with more text than this is a book or a log, next to which its furniture is nothing, and for
 * which Readability would need seconds. In UTF-16 units; 50,000 words.
 */
const MAX_STORY_LENGTH = 300_000

/**
 * Where Readability finds less than this, it tries again less strictly. By itself it expects 500, and
 * takes furniture into a news item of three sentences. In UTF-16 units.
 */
const SHORT_STORY = 200

/**
 * A page's story: what Readability takes for it, or everything on a page too small to have furniture.
 * Changes the document; read all else from it before.
 */
export async function findStory(page: Document): Promise<Story> {
  const everything = readBlocks(page.body)
  const length = everything.reduce((sum, block) => sum + block.text.length, 0)
  if (length > MAX_STORY_LENGTH) return { blocks: everything, byline: null }
  const { Readability } = await import('@mozilla/readability')
  // Its own serialiser would turn the story into HTML again.
  const found = new Readability<Node>(page, {
    serializer: (node) => node,
    charThreshold: SHORT_STORY,
  }).parse()
  const blocks = found?.content ? readBlocks(found.content) : []
  return { blocks: blocks.length > 0 ? blocks : everything, byline: found?.byline ?? null }
}
