import type { Models } from '../../src/analysis/models/models'
import { analyseText } from '../../src/analysis/analyse-text'
import { countRuns } from './texts'

const BEGINNINGS = ['Ash', 'Bram', 'Cal', 'Dray', 'Els', 'Farn', 'Gos', 'Hal', 'Ked', 'Lang']
const ENDINGS = ['bourne', 'combe', 'den', 'field', 'ham', 'ley', 'more', 'stead', 'ton', 'worth']

/**
 * An article of so many words, a few more to end its paragraph: the paragraphs of the samples over
 * and over, each time with other surnames, so that its people grow in number with its length.
 *
 * @param surnames those that occur in the samples
 */
export function composeArticle(
  samples: readonly string[],
  surnames: readonly string[],
  words: number,
): string {
  const paragraphs = samples.flatMap((text) => text.split(/\n+/).filter(Boolean))
  const composed = [`A day in ${words.toLocaleString('en-GB')} words`]
  let count = countRuns(composed.join('\n'))
  for (let at = 0; count < words; at++) {
    const paragraph = paragraphs[at % paragraphs.length] ?? ''
    const round = Math.floor(at / paragraphs.length)
    const renamed = surnames.reduce(
      (text, surname, index) =>
        text.replaceAll(surname, inventSurname(round * surnames.length + index)),
      paragraph,
    )
    composed.push(renamed)
    count += countRuns(renamed)
  }
  return composed.join('\n\n')
}

/** The last names of all persons whom the texts name in full. */
export function surnamesIn(texts: readonly string[], models: Models): readonly string[] {
  const names = texts
    .flatMap((text) => analyseText(text, models).entities)
    .filter(({ kind, name }) => kind === 'person' && name.includes(' '))
    .map(({ name }) => name.slice(name.lastIndexOf(' ') + 1))
  return [...new Set(names)]
}

/** One of a hundred names that sound like places in England; the next hundred double the ending. */
function inventSurname(index: number): string {
  const beginning = BEGINNINGS[index % BEGINNINGS.length] ?? ''
  const ending = ENDINGS[Math.floor(index / BEGINNINGS.length) % ENDINGS.length] ?? ''
  const rest = Math.floor(index / BEGINNINGS.length / ENDINGS.length)
  return rest === 0
    ? beginning + ending
    : `${beginning}${ENDINGS[rest % ENDINGS.length] ?? ''}${ending}`
}
