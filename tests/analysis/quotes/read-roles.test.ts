import { describe, expect, it } from 'vitest'
import { readRoles, type Roles } from '../../../src/analysis/quotes/read-roles'
import { ROLE } from '../../../src/analysis/quotes/role-labels'
import { roleView } from '../../../src/analysis/quotes/role-view'
import type { NounPhrase } from '../../../src/analysis/quotes/noun-phrase'
import { WORD_CLASSES } from '../../../src/analysis/tag/word-classes'
import { quotePage } from '../../support/quote-page'

const VERB = WORD_CLASSES.findIndex(([tag]) => tag === 'VERB')

/**
 * The roles in a text of one sentence, a letter for each token of the view: c content, s source, k cue, C and S where one
 * begins beside another, - none.
 */
function rolesOf(text: string, letters: string) {
  const page = quotePage(text)
  const length = page.sentences[0]!.endToken
  const syntax = {
    classes: new Int32Array(length).fill(VERB),
    heads: Int32Array.from({ length }, (_, t) => t - 1),
    relations: new Int32Array(length),
  }
  const pivot = page.tokens.findIndex((token) => /^(?:said|says|according)$/i.test(token.text))
  const view = roleView(page, syntax, pivot)
  expect(letters).toHaveLength(view.tokens.length)
  const labels = Int32Array.from(letters, (letter, v) => {
    const isFirst = letters[v - 1] !== letter
    if (letter === 'k') return ROLE.cue
    if (letter === 's') return isFirst ? ROLE.sourceFirst : ROLE.source
    if (letter === 'c') return isFirst ? ROLE.contentFirst : ROLE.content
    return ROLE.none
  })
  const roles = readRoles(page, view, labels)
  return (
    roles &&
    inWords(roles, ({ first, end }) =>
      text.slice(page.tokens[first]!.start, page.tokens[end - 1]!.end),
    )
  )
}

function inWords({ cue, source, content }: Roles, wordsOf: (phrase: NounPhrase) => string) {
  return { cue: wordsOf(cue), source: source && wordsOf(source), content: content.map(wordsOf) }
}

describe('what is said', () => {
  it('leaves out "that" and the full stop', () => {
    expect(rolesOf('Ada Park said that it rained.', 'sskcccc')).toEqual({
      cue: 'said',
      source: 'Ada Park',
      content: ['it rained'],
    })
  })

  it('holds the marks and the comma of a quotation', () => {
    expect(rolesOf('“We won,” said Ada Park.', 'ccccckss-')?.content).toEqual(['“We won,”'])
  })

  it('is a quotation whole where half of it is content', () => {
    expect(rolesOf('“We won,” said Ada Park.', '--ccckss-')?.content).toEqual(['“We won,”'])
  })

  it('is no quotation of which less is content', () => {
    expect(rolesOf('“We won it,” said Ada Park, it rained.', '-----ckss-cc-')?.content).toEqual([
      'it rained',
    ])
  })

  it('is in two pieces where the cue interrupts it', () => {
    expect(rolesOf('“We won,” he said, “at last.”', 'cccccsk-ccccc')?.content).toEqual([
      '“We won,”',
      '“at last.”',
    ])
  })

  it('takes the middle of a long quotation along', () => {
    const text = '“We won it by one vote and by no more than that,” he said.'
    expect(rolesOf(text, 'ccccccccsk-')?.content).toEqual([
      '“We won it by one vote and by no more than that,”',
    ])
  })

  it('is nothing without a word', () => {
    expect(rolesOf('Ada Park said.', 'sskc')).toBeNull()
  })
})

describe('the source', () => {
  it('is the nearest of several', () => {
    expect(rolesOf('Ada Park left and Ben Reed said it rained.', 'ss--sskcc-')?.source).toBe(
      'Ben Reed',
    )
  })

  it('may be missing', () => {
    expect(rolesOf('It rained, says the paper.', 'cc-k---')?.source).toBeNull()
  })
})

it('takes all reporting words that stand beside each other', () => {
  expect(rolesOf('It rained, according to Ada Park.', 'cc-kkss-')?.cue).toBe('according to')
})
