import { decodeParser } from '../../analysis/models/decode-parser'
import { decodeSequence } from '../../analysis/models/decode-sequence'
import { createTraitsReader } from '../../analysis/network/traits-reader'
import type { WordVectors } from '../../analysis/network/word-vectors'
import { createParser } from '../../analysis/parse/parse-sentence'
import { NONE } from '../../analysis/parse/parse-state'
import { createTagger } from '../../analysis/tag/tag-sentence'
import { TAGS } from '../../analysis/tag/tags'
import { CLASSES, tagsOf } from '../../analysis/tag/word-classes'
import type { BuiltModel } from '../model-folder'
import { percentage } from '../percentage'
import { readDevelopmentTrees, TREEBANKS_CARD } from '../read-treebank'
import { trainTrees } from './train-trees'

/** The parser; training takes minutes. */
export async function buildParser(
  vectors: WordVectors,
  tagger: Uint8Array,
  log: (line: string) => void,
): Promise<BuiltModel> {
  const bytes = await trainTrees(vectors, log)
  return {
    name: 'parser',
    version: '1',
    bytes,
    licence: 'CC-BY-SA-4.0',
    scores: attachment(bytes, tagger, vectors),
    card: CARD,
  }
}

const PUNCTUATION = TAGS.indexOf('PUNCT')

/** How many of a hundred words, punctuation aside, get the right head, and also the right relation, with the tagger's own tags. */
function attachment(
  bytes: Uint8Array,
  tagger: Uint8Array,
  vectors: WordVectors,
): Readonly<Record<string, number>> {
  const { dimensions } = vectors
  const tag = createTagger(decodeSequence(tagger, CLASSES, dimensions), vectors)
  const parse = createParser(decodeParser(bytes, dimensions), vectors)
  const readWord = createTraitsReader(vectors)
  let [heads, labelled, all] = [0, 0, 0]
  for (const { words, classes, ...wanted } of readDevelopmentTrees()) {
    const traits = words.map(readWord)
    const tags = tagsOf(classes)
    const tree = parse(traits, tag(traits))
    tree.heads.forEach((head, i) => {
      if (tags[i] === PUNCTUATION) return
      all++
      if ((head === NONE ? words.length : head) !== wanted.heads[i]) return
      heads++
      if (tree.relations[i] === wanted.relations[i]) labelled++
    })
  }
  return {
    'ewt.dev + gum.dev, unlabelled': percentage(heads, all),
    'ewt.dev + gum.dev, labelled': percentage(labelled, all),
  }
}

const CARD = `Draws the tree of dependencies over a sentence, in one pass from left to right. Written by
\`src/training/parse/build-parser.ts\` (\`npm run train\`); do not edit.

- **Holds** a network with one hidden layer over the words around the place where the parser stands, for the next move and the relation. It reads
  the vectors of this folder and the tagger's parts of speech.
${TREEBANKS_CARD}
- **Meant for** finding who does and says what: subjects, clauses, appositions.
- **Fails where** sentences are long and joined by "and", and where phrases with prepositions could belong to several words.`
