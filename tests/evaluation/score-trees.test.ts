// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { ConlluSentence } from './read-conllu'
import type { SyntaxColumns } from './score-trees'
import { addCounts, scoreTrees } from './score-trees'

/** "The mayor was seen." */
const SEEN: ConlluSentence = [
  { form: 'The', upos: 'DET', head: 2, deprel: 'det' },
  { form: 'mayor', upos: 'NOUN', head: 4, deprel: 'nsubj:pass' },
  { form: 'was', upos: 'AUX', head: 4, deprel: 'aux:pass' },
  { form: 'seen', upos: 'VERB', head: 0, deprel: 'root' },
  { form: '.', upos: 'PUNCT', head: 4, deprel: 'punct' },
]

const columnsOf = (words: ConlluSentence): SyntaxColumns => ({
  upos: words.map(({ upos }) => upos),
  head: words.map(({ head }) => head),
  deprel: words.map(({ deprel }) => deprel),
})
const withWord = (at: number, change: Partial<ConlluSentence[number]>) =>
  columnsOf(SEEN.map((word, i) => (i === at ? { ...word, ...change } : word)))

describe('scoreTrees', () => {
  it('finds the gold tree all right, the full stop counting for tags alone', () => {
    expect(scoreTrees([SEEN], () => columnsOf(SEEN))).toEqual({
      words: 5,
      tagsRight: 5,
      arcs: 4,
      headsRight: 4,
      labelledRight: 4,
      confusions: new Map(),
    })
  })

  it('hands over the words of each sentence and nothing else', () => {
    const seen: (readonly string[])[] = []
    scoreTrees([SEEN], (forms) => {
      seen.push(forms)
      return columnsOf(SEEN)
    })
    expect(seen).toEqual([['The', 'mayor', 'was', 'seen', '.']])
  })

  it.each([
    ['a wrong tag', withWord(1, { upos: 'PROPN' }), [4, 4, 4]],
    ['a wrong tag for the full stop', withWord(4, { upos: 'SYM' }), [4, 4, 4]],
    ['a wrong head', withWord(0, { head: 4 }), [5, 3, 3]],
    ['a wrong head for the full stop', withWord(4, { head: 1 }), [5, 4, 4]],
    ['a wrong relation', withWord(1, { deprel: 'obj' }), [5, 4, 3]],
    ['a relation without its subtype', withWord(1, { deprel: 'nsubj' }), [5, 4, 4]],
    ['a right relation to a wrong head', withWord(1, { head: 3 }), [5, 3, 3]],
    ['a root that is none', withWord(3, { head: 2, deprel: 'acl' }), [5, 3, 3]],
  ])('counts %s', (_what, columns, right) => {
    const { tagsRight, headsRight, labelledRight } = scoreTrees([SEEN], () => columns)
    expect([tagsRight, headsRight, labelledRight]).toEqual(right)
  })

  it('notes what was taken for what', () => {
    const { confusions } = scoreTrees([SEEN, SEEN], () =>
      withWord(1, { upos: 'PROPN', deprel: 'obj' }),
    )
    expect([...confusions]).toEqual([
      ['tag PROPN for NOUN', 2],
      ['relation obj for nsubj', 2],
    ])
  })

  it('refuses an analysis that has not one entry for each word', () => {
    expect(() => scoreTrees([SEEN], () => columnsOf(SEEN.slice(1)))).toThrow(
      'A sentence of 5 words came back with 4.',
    )
  })
})

describe('addCounts', () => {
  it('adds up two treebanks as if they were one', () => {
    const analyse = (forms: readonly string[]) =>
      forms.length === 5 ? withWord(1, { upos: 'PROPN' }) : columnsOf(SEEN.slice(0, 4))
    const short = SEEN.slice(0, 4)
    expect(addCounts(scoreTrees([SEEN], analyse), scoreTrees([short, SEEN], analyse))).toEqual(
      scoreTrees([SEEN, short, SEEN], analyse),
    )
  })
})
