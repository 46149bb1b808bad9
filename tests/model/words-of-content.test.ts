// @vitest-environment node
import { expect, it } from 'vitest'
import { wordsOfContent } from '../../src/model/words-of-content'
import { readMarkedText } from '../support/marked-text'

it.each([
  [
    'a statement in one piece',
    '[said “The gulls\n  are back,”] she said.',
    '“The gulls are back,”',
  ],
  ['an interrupted one', '[said “I,”] she said, [said “am here.”]', '“I, … am here.”'],
  [
    'one interrupted twice',
    '[said “Yes,”] she said, [said “we sail,”] and went on: [said “Tonight.”]',
    '“Yes, … we sail, … Tonight.”',
  ],
  ['straight marks', '[said "I,"] she said, [said "am here."]', '"I, … am here."'],
  ['single marks', '[said ‘I,’] she said, [said ‘am here.’]', '‘I, … am here.’'],
  ['guillemets', '[said «I,»] she said, [said «am here.»]', '«I, … am here.»'],
  [
    'sentences that stand side by side',
    '[said “The gulls are back.”] [said “They are hungry.”]',
    '“The gulls are back. They are hungry.”',
  ],
  [
    'a quotation that goes on in the next paragraph',
    '[said “The gulls are back.]\n\n[said “They are hungry,”] she said.',
    '“The gulls are back. They are hungry,”',
  ],
  [
    'words in marks behind words without',
    'She said [said the night was] , so to speak, [said “a gift”] .',
    'the night was … “a gift”',
  ],
  [
    'words without marks behind words in them',
    '[said “A gift,”] she said, [said and the best of the year].',
    '“A gift,” … and the best of the year',
  ],
  [
    'an apostrophe in front of a quotation',
    'It was [said the rowers’] , she said, [said ‘own fault’] .',
    'the rowers’ … ‘own fault’',
  ],
])('writes down %s', (_which, marked, words) => {
  const { text, spans } = readMarkedText(marked)
  expect(wordsOfContent(text, spans)).toBe(words)
})

it('writes nothing where nothing is said', () => {
  expect(wordsOfContent('Silence.', [])).toBe('')
})
