import type { Analysis } from '../../src/model/analysis'
import { compareEntities, matchEntities } from './compare-entities'
import { compareQuotes } from './compare-quotes'
import { formatDifferences } from './difference'
import type { ExpectedFindings } from './expected-findings'

/**
 * All that differs between what a person found in a text and what the engine found, one line each, in text order.
 * An entity that is missing or extra is one line however often it is mentioned; doubtful quotes are passed over.
 */
export function compareFindings(
  text: string,
  expected: ExpectedFindings,
  analysis: Analysis,
): readonly string[] {
  const language =
    analysis.language === expected.language
      ? []
      : [{ start: 0, what: `language ${expected.language}, found ${analysis.language}` }]
  const match = matchEntities(expected, analysis.entities)
  return formatDifferences([
    ...language,
    ...compareEntities(text, expected, analysis.entities, match),
    ...compareQuotes(text, expected, analysis.quotes, match),
  ])
}
