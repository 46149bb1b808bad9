import type { Analysis } from '../../src/model/analysis'
import type { Article } from '../../src/model/article'
import { buildAnalysis, buildArticle, buildEntity, buildQuote, spanOf } from './build-findings'

const TEXT = `Port Amity votes to keep its night ferry

The council of Port Amity voted on Tuesday to keep the night ferry to Gull Island running until spring.

“Nobody on the island should have to swim home,” said Mayor Lena Ortiz. She told the Amity Herald that the money would come from the harbour fund.

Tom Beck, who runs the ferry, warned that “one boat and two men” could not keep the service going for ever. Ortiz thanked Beck and called the vote a promise to Gull Island.

Officials said a second boat would be bought. “It will be a long winter,” somebody muttered at the back of the hall.

Sam Reed, who has sailed the route for forty years, was not asked.`

/** An invented story that has a bit of everything: three kinds of name, two speakers, officials, one nobody. */
export const FERRY: Article = buildArticle(TEXT, {
  publisher: 'The Gull Island Post',
  byline: 'Ada Finch',
  publishedAt: '2024-03-05',
})

const cue = (words: string, from = 0) => ({ cue: spanOf(TEXT, words, from) })

/** What there is to find in it. Lena Ortiz has three statements, Tom Beck and the officials one each. */
export const FERRY_ANALYSIS: Analysis = buildAnalysis(
  [
    buildEntity(TEXT, 'place', 'Port Amity', ['Port Amity', 'Port Amity']),
    buildEntity(TEXT, 'organisation', 'council of Port Amity', ['council of Port Amity']),
    buildEntity(TEXT, 'place', 'Gull Island', ['Gull Island', 'Gull Island']),
    buildEntity(TEXT, 'person', 'Lena Ortiz', ['Lena Ortiz', 'She', 'Ortiz'], {
      aliases: ['Ortiz'],
      descriptions: ['Mayor'],
    }),
    buildEntity(TEXT, 'organisation', 'Amity Herald', ['Amity Herald']),
    buildEntity(TEXT, 'person', 'Tom Beck', ['Tom Beck', 'Beck'], { aliases: ['Beck'] }),
    buildEntity(TEXT, 'person', 'Sam Reed', ['Sam Reed']),
  ],
  [
    buildQuote(TEXT, 'q1', ['“Nobody on the island should have to swim home,”'], {
      ...cue('said'),
      source: spanOf(TEXT, 'Mayor Lena Ortiz'),
      speaker: 'lena-ortiz',
      speakerText: 'Lena Ortiz',
    }),
    buildQuote(TEXT, 'q2', ['the money would come from the harbour fund'], {
      ...cue('told'),
      kind: 'indirect',
      source: spanOf(TEXT, 'She'),
      speaker: 'lena-ortiz',
      speakerText: 'Lena Ortiz',
      addressee: 'amity-herald',
    }),
    buildQuote(TEXT, 'q3', ['“one boat and two men” could not keep the service going for ever'], {
      ...cue('warned'),
      kind: 'mixed',
      source: spanOf(TEXT, 'Tom Beck'),
      speaker: 'tom-beck',
      speakerText: 'Tom Beck',
    }),
    buildQuote(TEXT, 'q4', ['the vote a promise to Gull Island'], {
      ...cue('called'),
      kind: 'indirect',
      speaker: 'lena-ortiz',
      speakerText: 'Lena Ortiz',
      about: ['gull-island'],
    }),
    buildQuote(TEXT, 'q5', ['a second boat would be bought'], {
      ...cue('said', TEXT.indexOf('Officials')),
      kind: 'indirect',
      source: spanOf(TEXT, 'Officials'),
      speakerText: 'Officials',
    }),
    buildQuote(TEXT, 'q6', ['“It will be a long winter,”'], { confidence: 0.3 }),
  ],
)
