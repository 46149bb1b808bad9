import type { Analysis } from '../../src/model/analysis'
import type { Article } from '../../src/model/article'
import { buildAnalysis, buildArticle, buildEntity, buildQuote } from './build-findings'

const TEXT = `Bakery on Mill Lane to open at night

“People who work late want warm bread,” said Ruth Oakes, who owns the bakery.

Lena Ortiz was the first in the queue.`

/** A second invented story, in which the ferry's mayor comes up once and says nothing. */
export const BAKERY: Article = buildArticle(TEXT, {
  publisher: 'The Amity Herald',
  publishedAt: '2024-03-07',
})

/** What there is to find in it. */
export const BAKERY_ANALYSIS: Analysis = buildAnalysis(
  [
    buildEntity(TEXT, 'person', 'Ruth Oakes', ['Ruth Oakes']),
    buildEntity(TEXT, 'person', 'Lena Ortiz', ['Lena Ortiz']),
  ],
  [
    buildQuote(TEXT, 'q1', ['“People who work late want warm bread,”'], {
      speaker: 'ruth-oakes',
      speakerText: 'Ruth Oakes',
    }),
  ],
)
