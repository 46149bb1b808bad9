import type { ArticleDetails } from '../model/article'
import { formatDate } from './format-date'

type Details = Pick<ArticleDetails, 'byline' | 'publisher' | 'publishedAt'>

/** An article that was there already in the same words. */
interface Known {
  readonly articleId: string
  /** False where it came twice at once. */
  readonly wasHere: boolean
  readonly kept: Details
  readonly brought: Details
}

interface Brought {
  readonly added: readonly string[]
  readonly known: readonly Known[]
}

interface Story {
  readonly articles: readonly string[]
}

const NAMES = { byline: 'writer', publisher: 'publisher', publishedAt: 'date' }

/**
 * How much of what was brought is in the library in other articles' words: a sentence each, none where nothing is.
 *
 * @param byArticle the stories of two articles or more, by the ids of their articles
 * @example describeRetold(brought, stories) // ['3 of these tell stories that are already here.']
 */
export function describeRetold(
  { added, known }: Brought,
  byArticle: Readonly<Record<string, Story>>,
): readonly string[] {
  const came = newAmong({ added, known })
  let [here, together] = [0, 0]
  for (const id of came) {
    const others = byArticle[id]?.articles
    if (others?.some((other) => !came.has(other))) here++
    else if (others) together++
  }
  return [
    here === 1 && '1 of these tells a story that is already here.',
    here > 1 && `${count(here)} of these tell stories that are already here.`,
    together > 0 && `${count(together)} of these are versions of one another.`,
  ].filter((sentence) => sentence !== false)
}

/** Ids of the articles that the library had not. */
export function newAmong({ added, known }: Brought): ReadonlySet<string> {
  const fresh = new Set(added)
  for (const { articleId, wasHere } of known) if (wasHere) fresh.delete(articleId)
  return fresh
}

/** How many were there already, word for word: a sentence each. */
export function describeKnown(known: readonly Known[]): readonly string[] {
  const here = known.filter(({ wasHere }) => wasHere).length
  const twice = known.length - here
  return [
    here === 1 && '1 was here already, word for word.',
    here > 1 && `${count(here)} were here already, word for word.`,
    twice === 1 && '1 came twice, word for word, and is kept once.',
    twice > 1 && `${count(twice)} came more than once, word for word, and are kept once.`,
  ].filter((sentence) => sentence !== false)
}

/** "publisher Amity Post, where the library has Amity Herald"; empty where they know no two things of it that differ. */
export function describeOthers({ kept, brought }: Pick<Known, 'kept' | 'brought'>): string {
  return (['publisher', 'byline', 'publishedAt'] as const)
    .flatMap((detail) => {
      const [here, there] = [kept[detail], brought[detail]]
      if (here === null || there === null || here === there) return []
      const show = (value: string) =>
        detail === 'publishedAt' ? (formatDate(value, 'medium') ?? value) : value
      return `${NAMES[detail]} ${show(there)}, where the library has ${show(here)}`
    })
    .join('; ')
}

function count(number: number): string {
  return number.toLocaleString('en-GB')
}
