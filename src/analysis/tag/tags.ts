/**
 * The universal parts of speech; a tag is an index into this list.
 * @see https://universaldependencies.org/u/pos/
 */
export const TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const

export type Tag = (typeof TAGS)[number]
