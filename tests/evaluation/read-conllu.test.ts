// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readConllu } from './read-conllu'

const word = (id: string, form: string, upos: string, head: string, deprel: string) =>
  [id, form, form, upos, '_', '_', head, deprel, '_', '_'].join('\t')

const FERRIES = [
  '# newdoc id = harbour',
  '# text = Ferries didn’t sail.',
  word('1', 'Ferries', 'NOUN', '4', 'nsubj'),
  word('2-3', 'didn’t', '_', '_', '_'),
  word('2', 'did', 'AUX', '4', 'aux'),
  word('3', 'n’t', 'PART', '4', 'advmod'),
  word('4', 'sail', 'VERB', '0', 'root'),
  word('4.1', 'sail', 'VERB', '_', '_'),
  word('5', '.', 'PUNCT', '4', 'punct'),
]

describe('readConllu', () => {
  it('reads the words, and passes over comments, contracted tokens and empty nodes', () => {
    expect(readConllu([...FERRIES, '', ''].join('\n'))).toEqual([
      [
        { form: 'Ferries', upos: 'NOUN', head: 4, deprel: 'nsubj' },
        { form: 'did', upos: 'AUX', head: 4, deprel: 'aux' },
        { form: 'n’t', upos: 'PART', head: 4, deprel: 'advmod' },
        { form: 'sail', upos: 'VERB', head: 0, deprel: 'root' },
        { form: '.', upos: 'PUNCT', head: 4, deprel: 'punct' },
      ],
    ])
  })

  it('ends a sentence at an empty line, or with the file', () => {
    const [stop, go] = [
      word('1', 'Stop', 'VERB', '0', 'root'),
      word('1', 'Go', 'VERB', '0', 'root'),
    ]
    const forms = readConllu(`${stop}\r\n\r\n\r\n${go}`).map((words) =>
      words.map(({ form }) => form),
    )
    expect(forms).toEqual([['Stop'], ['Go']])
  })

  it.each([
    ['an empty file', ''],
    ['comments alone', '# newdoc\n\n# newpar\n'],
  ])('reads no sentence from %s', (_what, content) => {
    expect(readConllu(content)).toEqual([])
  })

  it.each([
    ['too few columns', '1\tStop\tVERB', /Line 1 is not word 1/],
    ['a number that is missing', word('2', 'Stop', 'VERB', '0', 'root'), /Line 1 is not word 1/],
    ['no head', word('1', 'Stop', 'VERB', '_', '_'), /"Stop" has no head/],
    ['a head behind the sentence', word('1', 'Stop', 'VERB', '2', 'obj'), /"Stop" has no head/],
  ])('refuses a word with %s', (_what, content, message) => {
    expect(() => readConllu(content)).toThrow(message)
  })
})
