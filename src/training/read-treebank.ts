import { RELATIONS } from '../analysis/parse/relations'
import { classOf } from '../analysis/tag/word-classes'
import { readCorpus } from './read-corpus'

/** One sentence of a treebank, an entry for each word. */
export interface TreebankSentence {
  /** Number of the document it stands in. */
  readonly document: number
  readonly words: readonly string[]
  /** Indices into `WORD_CLASSES`. */
  readonly classes: Int32Array
  /** Index of each word's head; the sentence's length for the root. */
  readonly heads: Int32Array
  /** Indices into `RELATIONS`: subtypes are left away. */
  readonly relations: Int32Array
}

/** What is learned from: of GUM only the genres whose texts may be used for anything. */
const TRAIN = ['syntax/ewt.train.conllu.gz', 'syntax/gum.train.conllu.gz']
const DEV = ['syntax/ewt.dev.conllu.gz', 'syntax/gum.dev.conllu.gz']
const GUM_GENRES = new Set(['academic', 'bio', 'court', 'interview', 'news', 'voyage'])

/** The sentences that tagger and parser learn from, document after document. */
export function readTrainingTrees(): readonly TreebankSentence[] {
  return readTrees(TRAIN, (genre) => GUM_GENRES.has(genre))
}

/** The sentences on which they are judged: of all genres. */
export function readDevelopmentTrees(): readonly TreebankSentence[] {
  return readTrees(DEV, () => true)
}

function readTrees(
  paths: readonly string[],
  isWanted: (genre: string) => boolean,
): readonly TreebankSentence[] {
  const blocks = paths.flatMap((path) => readCorpus(path).trimEnd().split(/\n\n+/))
  const sentences: TreebankSentence[] = []
  let document = -1
  for (const block of blocks) {
    if (block.includes('# newdoc')) document++
    const genre = /^# sent_id = GUM_([a-z]+)_/m.exec(block)?.[1]
    if (genre === undefined || isWanted(genre)) sentences.push(readSentence(block, document))
  }
  return sentences
}

/** Lines that are words: neither comments, nor the unions "1-2" that writing makes of words, nor empty nodes "1.1". */
const WORD_LINE = /^\d+\t/

/**
 * @throws {Error} where a tag or a relation is unknown
 * @see https://universaldependencies.org/format.html
 */
export function readSentence(block: string, document: number): TreebankSentence {
  const rows = block
    .split('\n')
    .filter((line) => WORD_LINE.test(line))
    .map((line) => line.split('\t'))
  const column = (index: number) => rows.map((row) => row[index] ?? '')
  return {
    document,
    words: column(1),
    classes: Int32Array.from(rows, ([, , , tag = '', pennTag = '']) =>
      known(classOf(tag, pennTag), tag),
    ),
    heads: Int32Array.from(column(6), (head) => (head === '0' ? rows.length : Number(head) - 1)),
    relations: Int32Array.from(column(7), (relation) =>
      known((RELATIONS as readonly string[]).indexOf(relation.split(':', 1)[0] ?? ''), relation),
    ),
  }
}

function known(index: number, name: string): number {
  if (index < 0) throw new Error(`The treebank calls something "${name}", which is unknown.`)
  return index
}

/** What a model's card says of them. */
export const TREEBANKS_CARD = `- **Learned from** the training parts of two treebanks of Universal Dependencies:
  - English Web Treebank (N. Silveira et al., LREC 2014), CC BY-SA 4.0;
  - GUM (A. Zeldes, Language Resources and Evaluation 51, 2017), annotations CC BY 4.0, of it the genres whose texts are CC BY or CC BY-SA or in the
    public domain: academic, biographies, court, interviews, news, voyage.`
