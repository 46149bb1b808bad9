// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/analysis/split-sentences'
import { tokenise } from '../../src/analysis/tokenise'
import { readBoundaryDocuments } from './read-boundaries'
import { scoreBoundaries } from './score-boundaries'

const word = (id: string, form: string, misc = '_') =>
  [id, form, '_', '_', '_', '_', '_', '_', '_', misc].join('\t')

const TREEBANK = [
  '# newdoc id = GUM_news_ferry',
  '# newpar',
  word('1-2', 'Don’t'),
  word('1', 'Do'),
  word('2', 'n’t'),
  word('3', 'row', 'SpaceAfter=No'),
  word('4', '.'),
  '',
  word('1', 'Swim'),
  word('1.1', 'away'),
  '',
  '# newpar',
  word('1-2', 'aux'),
  word('1', 'à'),
  word('2', 'les'),
  '',
  '# newdoc id = weblog-harbour',
  word('1', 'Fog'),
].join('\n')

describe('readBoundaryDocuments', () => {
  const documents = readBoundaryDocuments(TREEBANK)

  it('joins sentences by a space and paragraphs by a blank line', () => {
    expect(documents.map(({ text }) => text)).toEqual(['Don’t row. Swim\n\naux', 'Fog'])
  })

  it('takes a multiword token apart where its words make it up', () => {
    const { text, words } = documents[0]!
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Do',
      'n’t',
      'row',
      '.',
      'Swim',
      'aux',
    ])
  })

  it('reads the kind of text from the name of the document', () => {
    expect(documents.map(({ genre }) => genre)).toEqual(['news', 'weblog'])
  })
})

describe('scoreBoundaries', () => {
  const documents = readBoundaryDocuments(TREEBANK)

  it('finds nothing wrong where nothing is', () => {
    const scores = scoreBoundaries(documents, { tokenise, splitSentences })
    expect([...scores.keys()]).toEqual(['all', 'news', 'weblog'])
    expect(scores.get('all')).toMatchObject({ tokens: { f1: 1, gold: 7 }, sentences: { f1: 1 } })
  })

  it('counts a span as right only where both its ends are', () => {
    const scores = scoreBoundaries(documents, {
      tokenise,
      splitSentences: (text) => [{ start: 0, end: text.length, firstToken: 0, endToken: 1 }],
    })
    expect(scores.get('news')?.sentences).toMatchObject({ gold: 3, found: 1, right: 0, f1: 0 })
    expect(scores.get('weblog')?.sentences).toMatchObject({ precision: 1, recall: 1 })
  })
})
