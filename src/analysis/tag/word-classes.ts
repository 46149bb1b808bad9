import { TAGS, type Tag } from './tags'

/**
 * What the tagger tells apart and the parser reads: the universal parts of speech, some of them divided by the form of the
 * word, for a participle stands elsewhere in a sentence than a finite verb. A word's class is an index into this list;
 * behind the part of speech stand the tags of the Penn Treebank that belong to the class, none where it has the rest.
 */
export const WORD_CLASSES = [
  ['ADJ'],
  ['ADP'],
  ['ADP', 'RP'],
  ['ADV'],
  ['ADV', 'WRB'],
  ['AUX'],
  ['AUX', 'MD'],
  ['AUX', 'VB'],
  ['AUX', 'VBG', 'VBN'],
  ['CCONJ'],
  ['DET'],
  ['INTJ'],
  ['NOUN'],
  ['NOUN', 'NNS'],
  ['NUM'],
  ['PART'],
  ['PART', 'POS'],
  ['PART', 'TO'],
  ['PRON'],
  ['PRON', 'PRP'],
  ['PRON', 'PRP$'],
  ['PRON', 'WDT', 'WP', 'WP$'],
  ['PROPN'],
  ['PUNCT'],
  ['SCONJ'],
  ['SYM'],
  ['VERB'],
  ['VERB', 'VB'],
  ['VERB', 'VBG'],
  ['VERB', 'VBN'],
  ['X'],
] as const satisfies readonly (readonly [Tag, ...string[]])[]

/** Number of classes. */
export const CLASSES = WORD_CLASSES.length

/** The class of a word by its universal tag and its tag in the Penn Treebank; -1 where the first is unknown. */
export function classOf(tag: string, pennTag: string): number {
  const fits = (names: readonly string[], rest: boolean) =>
    names[0] === tag && (rest ? names.length === 1 : names.includes(pennTag, 1))
  const divided = WORD_CLASSES.findIndex((names) => fits(names, false))
  return divided >= 0 ? divided : WORD_CLASSES.findIndex((names) => fits(names, true))
}

const TAG_OF_CLASS = Int32Array.from(WORD_CLASSES, ([tag]) => TAGS.indexOf(tag))

/** The universal parts of speech of words of these classes, as indices into `TAGS`. */
export function tagsOf(classes: Int32Array): Int32Array {
  return classes.map((one) => TAG_OF_CLASS[one]!)
}
