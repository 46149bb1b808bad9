import type { Analysis } from '../model/analysis'
import { detectLanguage } from './detect-language'
import { engineVersion } from './engine-version'
import type { Models } from './models/models'
import { splitSentences } from './split-sentences'
import { tokenise } from './tokenise'

/** The steps of an analysis, in the order in which they run. */
export const STEP_NAMES = [
  'language',
  'tokens',
  'sentences',
  'names',
  'coreference',
  'quotations',
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
  splitSentences(text, tokens)
  return { engine, language, entities: [], quotes: [] }
}

/** The analysis of a text in one go. */
export function analyseText(text: string, models: Models): Analysis {
  const steps = analysisSteps(text, models)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
