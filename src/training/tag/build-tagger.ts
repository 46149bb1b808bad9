import { decodeSequence } from '../../analysis/models/decode-sequence'
import { createTraitsReader } from '../../analysis/network/traits-reader'
import type { WordVectors } from '../../analysis/network/word-vectors'
import { createTagger } from '../../analysis/tag/tag-sentence'
import { CLASSES, tagsOf } from '../../analysis/tag/word-classes'
import type { BuiltModel } from '../model-folder'
import { percentage } from '../percentage'
import { readDevelopmentTrees, TREEBANKS_CARD } from '../read-treebank'
import { trainTagger } from './train-tagger'

/** The tagger; training takes minutes. */
export async function buildTagger(
  vectors: WordVectors,
  log: (line: string) => void,
): Promise<BuiltModel> {
  const bytes = await trainTagger(vectors, log)
  return {
    name: 'tagger',
    version: '1',
    bytes,
    licence: 'CC-BY-SA-4.0',
    scores: { 'ewt.dev + gum.dev, parts of speech': accuracy(bytes, vectors) },
    card: CARD,
  }
}

/** How many of a hundred words get the right universal part of speech. */
function accuracy(bytes: Uint8Array, vectors: WordVectors): number {
  const tag = createTagger(decodeSequence(bytes, CLASSES, vectors.dimensions), vectors)
  const readWord = createTraitsReader(vectors)
  let [right, all] = [0, 0]
  for (const { words, classes } of readDevelopmentTrees()) {
    const wanted = tagsOf(classes)
    tagsOf(tag(words.map(readWord))).forEach((found, i) => {
      all++
      if (found === wanted[i]) right++
    })
  }
  return percentage(right, all)
}

const CARD = `Gives every word of a sentence its part of speech: the universal ones, some of them divided by the word's form. Written by
\`src/training/tag/build-tagger.ts\` (\`npm run train\`); do not edit.

- **Holds** a network with one hidden layer over five words, what it has learned of sparse features of words and pairs, and how parts of speech
  follow one another. It reads the vectors of this folder.
${TREEBANKS_CARD}
- **Meant for** the parser, and for whoever needs to know verbs from nouns.
- **Fails where** a headline leaves out every small word, and where names are made of common words.`
