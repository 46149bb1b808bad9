import type { WordVectors } from '../../analysis/network/word-vectors'
import type { BuiltModel } from '../model-folder'
import type { Readers } from './quote-documents'
import { trainQuotes } from './train-quotes'

/** The two models that find statements; training takes minutes. */
export async function buildQuotes(
  vectors: WordVectors,
  readers: Readers,
  log: (line: string) => void,
): Promise<readonly BuiltModel[]> {
  const { cues, statements } = await trainQuotes(vectors, readers, log)
  const common = { version: '1', licence: 'LicenseRef-research', scores: {} }
  return [
    { ...common, name: 'cues', bytes: cues, card: CUES_CARD },
    { ...common, name: 'statements', bytes: statements, card: STATEMENTS_CARD },
  ]
}

const SOURCE = `- **Learned from** the training part of PolNeAR (E. Newell, D. Margolin, D. Ruths: An attribution relations corpus for political news, LREC 2018):
  840 articles of seven American publishers on the election of 2016. No licence stated; text belongs to the publishers. None of it is in the
  model: numbers that were learned, and hashes of words and pairs of words.`

const CUES_CARD = `Finds the words that report what somebody says ("said", "according to"). Written by
\`src/training/quotes/build-quotes.ts\` (\`npm run train\`); do not edit.

- **Holds** a network with one hidden layer over five words and their classes, and what it has learned of sparse features of words and pairs.
  It reads the vectors and the tagger of this folder.
${SOURCE}
- **Differs from its source** in that plans, wants, praise, blame and support are no statements.
- **Meant for** news in English. It proposes more words than there are: the model "statements" has the last word.
- **Fails where** what is reported is a noun ("her view of the plan"), and where a document shows something.`

const STATEMENTS_CARD = `Tells, for each reporting word, whose statement it is and what was said. Written by
\`src/training/quotes/build-quotes.ts\` (\`npm run train\`); do not edit.

- **Holds** a network with one hidden layer over five words and their place in the sentence's tree as seen from the reporting word, and what it
  has learned of sparse features of words, places and pairs. It reads the vectors, the tagger and the parser of this folder.
${SOURCE}
- **Meant for** reporting words that the model "cues" proposes.
- **Fails where** the sentence's tree is wrong, and where a statement goes on in a further sentence without quotation marks.`
