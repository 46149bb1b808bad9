import type { ExportItem, ExportOptions } from '../../src/export/export-item'
import type { Quote } from '../../src/model/quote'
import { buildAnalysis, buildArticle, buildEntity, buildQuote } from './build-findings'
import { FERRY, FERRY_ANALYSIS } from './ferry-article'

/** The ferry story with an address of its own. */
export const FERRY_ITEM: ExportItem = {
  article: { ...FERRY, url: 'https://post.example/ferry?day=5&page=(2)' },
  analysis: FERRY_ANALYSIS,
  chosen: null,
}

export const OPTIONS: ExportOptions = {
  title: 'Ferries & friends',
  now: Date.UTC(2024, 2, 6),
  linkTo: (article, quote) =>
    `https://whosaid.example/#/article/${article.id}${quote ? `?quote=${quote.id}` : ''}`,
  voiceOf: () => null,
}

/** An article whose headline, speaker and one statement are these words. */
export function itemOf(words: string, more: Partial<Quote> = {}): ExportItem {
  const text = `${words}\n\n${words}`
  const speaker = buildEntity(text, 'person', words, [words], { id: 'speaker' })
  const quote = buildQuote(text, 'q1', [words], { speaker: 'speaker', speakerText: words, ...more })
  return {
    article: buildArticle(text, { title: words, publisher: words }),
    analysis: buildAnalysis([speaker], [quote]),
    chosen: null,
  }
}

/** All that an export writes, as one text. */
export async function written(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

/** Words that mean something to spreadsheets, Markdown, HTML or JSON. */
export const TRICKY_WORDS = [
  '=HYPERLINK("https://evil.example","click")',
  '+1 for the ferry',
  '-5 degrees, he said',
  '@herald says so',
  "'=already guarded",
  "''+twice",
  "'quoted'",
  '\ttab first',
  'a, b; "c"',
  '# no heading',
  '1. no list',
  '12) no list',
  '* no list',
  '- no list',
  '+ no list',
  '> no quotation',
  '=== no line',
  '--- no rule',
  '*no* _emphasis_ **here** ~~gone~~',
  '[no](https://link.example)',
  '![no](https://image.example/x.png)',
  '<script>alert(1)</script>',
  '<b>bold</b> &amp; &copy; &#65;',
  '`no code` ``` either',
  'see https://bare.example and www.bare.example or ann@mail.example',
  'a \\ backslash \\',
  '| a | b |',
  '$x$ and $$y$$',
  '“Curly” – café 🙂 naïve',
]
