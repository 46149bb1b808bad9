import { describe, expect, it } from 'vitest'
import { roleView } from '../../../src/analysis/quotes/role-view'
import { RELATIONS, type Relation } from '../../../src/analysis/parse/relations'
import { quotePage } from '../../support/quote-page'

/** The view from the word at `pivot` of the first sentence whose words have these heads and relations. */
function viewOf(
  text: string,
  pivotText: string,
  tree: readonly (readonly [head: number, relation: Relation])[] = [],
) {
  const page = quotePage(text)
  const pivot = page.tokens.findIndex((token) => token.text === pivotText)
  const { firstToken, endToken } = page.sentences[page.sentenceAt[pivot]!]!
  const length = endToken - firstToken
  const syntax = {
    classes: new Int32Array(length),
    heads: Int32Array.from({ length }, (_, t) => tree[t]?.[0] ?? t - 1),
    relations: Int32Array.from({ length }, (_, t) => RELATIONS.indexOf(tree[t]?.[1] ?? 'dep')),
  }
  const view = roleView(page, syntax, pivot)
  return { view, words: Array.from(view.tokens, (token) => page.tokens[token]!.text) }
}

describe('the view from a reporting word', () => {
  it('is its sentence', () => {
    expect(viewOf('It rained. He said so. She left.', 'said').words.join(' ')).toBe('He said so .')
  })

  it('takes in a quotation that goes on into the sentence, but not its middle', () => {
    const { words } = viewOf(
      'She left. “It rained all of that day. We went home when it got dark,” he said.',
      'said',
    )
    expect(words.join(' ')).toBe('“ It rained all got dark , ” he said .')
  })

  it('takes in the quotation behind', () => {
    expect(viewOf('“No,” he said. “It rained.” She left.', 'said').words.join(' ')).toBe(
      '“ No , ” he said . “ It rained . ”',
    )
  })

  it('takes in the paragraph behind a colon', () => {
    expect(viewOf('He said:\n\n“It rained.”', 'said').words.join(' ')).toBe(
      'He said : “ It rained . ”',
    )
  })

  it('ends with the paragraph otherwise', () => {
    expect(viewOf('He said so.\n\n“It rained.”', 'said').words.join(' ')).toBe('He said so .')
  })

  it('tells the branches of the tree apart', () => {
    const { view } = viewOf('Ada Park said it rained', 'said', [
      [2, 'nsubj'],
      [0, 'flat'],
      [-1, 'root'],
      [4, 'nsubj'],
      [2, 'ccomp'],
    ])
    const [ada, park, said, it, rained] = view.branches
    expect(park).toBe(ada)
    expect(rained).toBe(it)
    expect(new Set([ada, said, it]).size).toBe(3)
    expect([...view.depths]).toEqual([1, 2, 0, 2, 1])
  })

  it('tells a branch on the left from one on the right', () => {
    const { view } = viewOf('Ada said Ben', 'said', [
      [1, 'nsubj'],
      [-1, 'root'],
      [1, 'nsubj'],
    ])
    expect(view.branches[0]).not.toBe(view.branches[2])
  })
})
