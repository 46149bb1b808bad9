import type { Analysis } from '../model/analysis'
import { buildChains } from './coref/build-chains'
import { resolveEntities } from './coref/resolve-entities'
import { detectLanguage } from './detect-language'
import { engineVersion } from './engine-version'
import type { Models } from './models/models'
import { findNames } from './ner/find-names'
import { splitSentences } from './split-sentences'
import { tokenise } from './tokenise'

/** The steps of an analysis, in the order in which they run. */
export const STEP_NAMES = [
  'language',
  'tokens',
  'sentences',
  'names',
  'quotations',
  'coreference',
  'speakers',
] as const

export type StepName = (typeof STEP_NAMES)[number]

/**
 * The analysis of a text, one step at a time: yields the name of a step before taking it, and returns the result.
 * Any string has an analysis. Steps are pure: the same text and models give the same result.
 */
export function* analysisSteps(text: string, models: Models): Generator<StepName, Analysis, void> {
  const engine = engineVersion(models.versions)
  yield 'language'
  const language = detectLanguage(text)
  if (language !== 'en') return { engine, language, entities: [], quotes: [] }
  yield 'tokens'
  const tokens = tokenise(text)
  yield 'sentences'
  const sentences = splitSentences(text, tokens)
  yield 'names'
  const names = findNames(tokens, sentences, models.gazetteer)
  yield 'coreference'
  const chains = buildChains(text, names, models.gazetteer)
  const entities = resolveEntities(text, chains, [], models.gazetteer)
  return { engine, language, entities, quotes: [] }
}

/** The analysis of a text in one go. */
export function analyseText(text: string, models: Models): Analysis {
  const steps = analysisSteps(text, models)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
