import type { DroppedFile } from './drop-files'

interface Told {
  readonly title: string
  readonly publisher: string
  readonly date: string
  readonly text: string
}

export const STRIKE: Told = {
  title: 'Crossings halted at Port Amity',
  publisher: 'Amity Herald',
  date: '2011-06-10',
  text: '“The ferry strike will last a week,” said Lena Ortiz, the mayor of Port Amity.\n\nMs Ortiz spoke in front of the town hall on Friday.',
}

export const MINISTERS: Told = {
  title: 'Talks in the capital',
  publisher: 'Firth Courier',
  date: '2011-12-02',
  text: 'Two ministers met on Thursday to talk about the ferry and its crew.\n\nPeter Hale, who leads the Harbour Board, said that Lena Ortiz had kept her word.',
}

export const BAKERY: Told = {
  title: 'New ovens on the quay',
  publisher: 'Marsh Weekly',
  date: '2012-03-01',
  text: '“Bread is a promise,” said Dora Finch, who bakes it on the quay for the whole town.\n\nHer shop opens at six.',
}

export const SAILING: Told = {
  title: 'Boats leave the harbour again',
  publisher: 'Amity Herald',
  date: '2012-05-05',
  text: 'The ferry sails again after a strike of nine days.\n\n“Nobody has won,” said Lena Ortiz, the mayor of Port Amity.',
}

/** Four articles with two speakers in common and words that tell them apart. */
export const SHELF: readonly Told[] = [STRIKE, MINISTERS, BAKERY, SAILING]

/** A table of articles, one a line. */
export function tableOf(articles: readonly Told[], name = 'shelf.jsonl'): DroppedFile {
  return { name, content: articles.map((article) => JSON.stringify(article)).join('\n') }
}
