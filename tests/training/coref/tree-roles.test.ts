import { describe, expect, it } from 'vitest'
import { ROLES } from '../../../src/analysis/coref/mention-role'
import { RELATIONS, type Relation } from '../../../src/analysis/parse/relations'
import { WORD_CLASSES } from '../../../src/analysis/tag/word-classes'
import { clauseTree } from '../../../src/training/coref/clause-tree'
import { headOfSpan, roleOf, wholeOf } from '../../../src/training/coref/tree-roles'

/** A word, the word it hangs on (-1 for none), its relation, and the tag that makes it a possessive. */
type Word = readonly [string, number, Relation, string?]

function treeOf(words: readonly Word[]) {
  const classOf = (tag: string | undefined) =>
    Math.max(
      0,
      WORD_CLASSES.findIndex(
        (names: readonly string[]) => tag !== undefined && names.includes(tag),
      ),
    )
  return clauseTree({
    heads: Int32Array.from(words, ([, head]) => head),
    relations: Int32Array.from(words, ([, , relation]) => RELATIONS.indexOf(relation)),
    classes: Int32Array.from(words, ([, , , tag]) => classOf(tag)),
  })
}

/** "The minister, Ada Park, said Ben Reed lost his keys." */
const MINISTER = treeOf([
  ['The', 1, 'det'],
  ['minister', 6, 'nsubj'],
  [',', 3, 'punct'],
  ['Ada', 1, 'appos'],
  ['Park', 3, 'flat'],
  [',', 3, 'punct'],
  ['said', -1, 'root'],
  ['Ben', 9, 'nsubj'],
  ['Reed', 7, 'flat'],
  ['lost', 6, 'ccomp'],
  ['his', 11, 'nmod', 'PRP$'],
  ['keys', 9, 'obj'],
  ['.', 6, 'punct'],
])
/** "Ada Park’s dog and Ben barked." */
const DOG = treeOf([
  ['Ada', 3, 'nmod'],
  ['Park', 0, 'flat'],
  ['’s', 0, 'case', 'POS'],
  ['dog', 6, 'nsubj'],
  ['and', 5, 'cc'],
  ['Ben', 3, 'conj'],
  ['barked', -1, 'root'],
])
const role = (...args: Parameters<typeof roleOf>) => ROLES[roleOf(...args)]

describe('the role of a mention', () => {
  it.each([
    ['of an apposition is that of the whole', MINISTER, 3, 'subject'],
    ['of a possessive pronoun is the possessor', MINISTER, 10, 'possessor'],
    ['of a name with a possessive ending is the possessor', DOG, 0, 'possessor'],
    ['behind "and" is that of the first', DOG, 5, 'subject'],
    ['of an object', MINISTER, 11, 'object'],
  ])('%s', (_rule, tree, token, wanted) => {
    expect(role(tree, token)).toBe(wanted)
  })
})

describe('a name', () => {
  it('hangs on the sentence by its first word where the rest hangs on it', () => {
    expect(headOfSpan(MINISTER, 7, 9)).toBe(7)
  })

  it('shares what it does with the noun that it explains', () => {
    expect(wholeOf(MINISTER, 4)).toBe(1)
  })
})
