/** A syntactic word of a sentence as the treebank annotates it. */
export interface ConlluWord {
  readonly form: string
  /** Universal part of speech. */
  readonly upos: string
  /** Number of the word it depends on, from 1; 0 for the root. */
  readonly head: number
  /** Relation to the head, its subtype included (`nsubj:pass`). */
  readonly deprel: string
}

/** The words of one sentence, in order; word `i` of the list has the number `i + 1`. */
export type ConlluSentence = readonly ConlluWord[]

/**
 * The sentences of a treebank file. Comments, the surface tokens above contracted words ("3-4") and
 * empty nodes ("5.1") are passed over.
 *
 * @throws {Error} naming the line that is no word of ten columns, is out of order or has a head outside the sentence
 * @see https://universaldependencies.org/format.html
 */
export function readConllu(content: string): readonly ConlluSentence[] {
  const sentences: ConlluSentence[] = []
  let words: ConlluWord[] = []
  const lines = content.split(/\r?\n/)
  // The last sentence of a file may lack the empty line behind it.
  for (const [index, line] of [...lines, ''].entries()) {
    if (line.startsWith('#')) continue
    if (line === '') {
      if (words.length === 0) continue
      checkHeads(words, index)
      sentences.push(words)
      words = []
      continue
    }
    const columns = line.split('\t')
    const [id = ''] = columns
    if (/^\d+[-.]\d+$/.test(id)) continue
    if (columns.length !== COLUMNS || Number(id) !== words.length + 1)
      throw new Error(`Line ${String(index + 1)} is not word ${String(words.length + 1)}: ${line}`)
    words.push(readWord(columns))
  }
  return sentences
}

const COLUMNS = 10

function readWord(columns: readonly string[]): ConlluWord {
  const [, form = '', , upos = '', , , head = '', deprel = ''] = columns
  return { form, upos, head: head === '_' ? NaN : Number(head), deprel }
}

function checkHeads(words: readonly ConlluWord[], lineIndex: number): void {
  const lost = words.find(({ head }) => !Number.isInteger(head) || head < 0 || head > words.length)
  if (lost)
    throw new Error(
      `"${lost.form}" has no head in the sentence that ends at line ${String(lineIndex)}.`,
    )
}
