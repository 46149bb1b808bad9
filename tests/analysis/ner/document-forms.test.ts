// @vitest-environment node
import { expect, it } from 'vitest'
import { readDocumentForms } from '../../../src/analysis/ner/document-forms'
import { readWords } from '../../support/read-words'

const TEXT = `Harbour Council Sells Crane Point

CRANE POINT SOLD

The council sold Crane Point to a baker. Bread was never baked there, said Lowe.`

const { tokens, sentences } = readWords(TEXT)
const forms = readDocumentForms(tokens, sentences)

it('each sentence is plain, a headline or all in capitals', () => {
  expect(forms.shapes).toEqual([1, 2, 0, 0])
})

it('words in small letters are known, wherever they stand', () => {
  for (const word of ['council', 'baker', 'never']) expect(forms.small).toContain(word)
  for (const word of ['Crane', 'bread', '.', ',']) expect(forms.small).not.toContain(word)
})

it('a capital counts inside a plain sentence alone', () => {
  expect([...forms.capital].sort()).toEqual(['Crane', 'Lowe', 'Point'])
})
