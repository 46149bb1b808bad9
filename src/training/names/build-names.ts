import type { Gazetteer } from '../../analysis/models/gazetteer'
import type { WordVectors } from '../../analysis/network/word-vectors'
import type { BuiltModel } from '../model-folder'
import { trainNames } from './train-names'

/** The two models that find names; training takes minutes. */
export async function buildNames(
  vectors: WordVectors,
  gazetteer: Gazetteer,
  log: (line: string) => void,
): Promise<readonly BuiltModel[]> {
  const { first, second, scores } = await trainNames(vectors, gazetteer, log)
  const common = { version: '2', licence: 'LicenseRef-research', scores }
  return [
    { ...common, name: 'names', bytes: first, card: FIRST_CARD },
    { ...common, name: 'names-again', bytes: second, card: SECOND_CARD },
  ]
}

const SOURCES = `- **Learned from** the training parts of
  - CoNLL-2003 English (E. Tjong Kim Sang and F. De Meulder, CoNLL 2003): Reuters news of 1996. Annotations published for research; the text is
    the Reuters Corpus under a data use agreement.
  - English Worldwide Newswire (A. Shan et al., EMNLP Findings 2023): newspapers of five continents, 2021–2022. No licence stated; text belongs
    to the publishers.
  - IE-ER (NIST, 1999): Associated Press and New York Times of 1998. No licence stated; text belongs to the publishers.

  None of their text is in the model: numbers that were learned, and hashes of words and pairs of words.`

const FIRST_CARD = `Finds the names of persons, organisations and places in a sentence: the first of two readings. Written by
\`src/training/names/build-names.ts\` (\`npm run train\`); do not edit.

- **Holds** a network with one hidden layer over five words, what it has learned of sparse features of words and pairs, and how labels follow
  one another. It reads the vectors of this folder and the lists of the gazetteer.
${SOURCES}
- **Meant for** news in English, written with capitals.
- **Fails where** a text is written in small letters, where a name is met for the first time without any hint, and where usage differs: whether
  a team, a ministry's seat or a newspaper is meant as a place or as a body.`

const SECOND_CARD = `Reads each sentence again in the light of what the first reading found in the whole document. Written by
\`src/training/names/build-names.ts\` (\`npm run train\`); do not edit.

- **Holds** a small network over the first reading's findings, and how often names are right by its own probability.
${SOURCES}
- **Calibrated on** the development parts of the same sets: of names marked 0.9, nine in ten are right there.
- **Meant for** whole articles; a single sentence gains nothing.
- **Fails where** the first reading makes the same mistake everywhere.`
