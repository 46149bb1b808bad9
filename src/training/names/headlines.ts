import { splitSentences } from '../../analysis/split-sentences'
import { tokenise } from '../../analysis/tokenise'
import { isWord } from '../../analysis/ner/sentence-shape'
import { FUNCTION_WORDS } from '../../language/function-words'

/** Sentences of fewer or more tokens make poor headlines. */
const SHORTEST = 6
const LONGEST = 16

/**
 * The text with some of its short sentences written as headlines, each weighty word with a capital and no stop at the end:
 * corpora of names have few of them, the press has one on every article. Offsets stay what they are.
 * @param share how many of the sentences that are fit are changed
 */
export function writeHeadlines(text: string, share: number, random: () => number): string {
  const tokens = tokenise(text)
  const characters = text.split('')
  for (const { firstToken, endToken } of splitSentences(text, tokens)) {
    const last = tokens[endToken - 1]!
    const isFit =
      endToken - firstToken >= SHORTEST && endToken - firstToken <= LONGEST && last.text === '.'
    if (!isFit || random() >= share) continue
    for (const { text: word, start } of tokens.slice(firstToken, endToken))
      if (isWord(word) && !FUNCTION_WORDS.has(word)) {
        const capital = word[0]!.toUpperCase()
        if (capital.length === 1) characters[start] = capital
      }
    characters[last.start] = '\n'
  }
  return characters.join('')
}
